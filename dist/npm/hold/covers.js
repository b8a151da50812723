/** Less than this, in pixels, holds no button: a beacon, not something to look at. */
const SMALLEST = 44;
const isHost = (node) => node instanceof HTMLElement && node.matches('[data-askfirst-frame]');
/**
 * The frame itself stays, empty, and keeps its place and size by the page's own rules: nothing moves, now or later. The
 * placeholder lies over it, from a host without any size behind the frame.
 */
function createCovers() {
    const placeholders = new Map();
    const fit = () => {
        // Gone with a part of the page; should it come back, it gets a new one.
        for (const frame of placeholders.keys())
            if (!frame.isConnected)
                placeholders.delete(frame);
        // All is measured before anything is changed: the browser lays the page out once.
        const fits = [...placeholders].map(([frame, { host, box }]) => {
            const at = frame.getBoundingClientRect();
            const from = host.getBoundingClientRect();
            // Themes let things grow as they scroll into view; the placeholder lies within what grows.
            const ratio = at.width / frame.offsetWidth;
            const scale = Math.abs(ratio - 1) > 0.01 ? ratio : 1;
            const { borderRadius, zIndex } = getComputedStyle(frame);
            return () => {
                box.hidden = at.width < SMALLEST || at.height < SMALLEST;
                const px = { left: at.left - from.left, top: at.top - from.top, width: at.width, height: at.height };
                for (const [name, value] of Object.entries(px))
                    box.style.setProperty(name, `${value / scale}px`);
                Object.assign(box.style, { borderRadius, zIndex });
            };
        });
        for (const write of fits)
            write();
    };
    let soon = 0;
    // In the next frame: what changes sizes within this one, the browser tells the page as an error, "ResizeObserver loop".
    const observer = new ResizeObserver(() => {
        cancelAnimationFrame(soon);
        soon = requestAnimationFrame(fit);
    });
    const place = (frame, { host }) => {
        const parent = frame.parentElement;
        // In the flow it scrolls with the frame, but would be an item of a flex or grid box.
        host.dataset['askfirstFrame'] = /flex|grid/.test(getComputedStyle(parent).display) ? '' : 'flow';
        frame.after(host);
        observer.observe(frame);
        observer.observe(parent);
    };
    /** Takes away what else lies over a frame: a copy that a router kept with the page, or one of a page that came back. */
    const sweep = (frame, host) => {
        const next = frame.nextElementSibling;
        if (next && next !== host && isHost(next))
            next.remove();
    };
    const remove = (frame) => {
        const host = placeholders.get(frame)?.host;
        const focused = host?.matches(':focus-within');
        placeholders.delete(frame);
        observer.unobserve(frame);
        host?.remove();
        sweep(frame);
        frame.inert = false;
        if (focused)
            frame.focus();
    };
    return {
        put(frame, create) {
            const placeholder = placeholders.get(frame) ?? create();
            sweep(frame, placeholder.host);
            placeholders.set(frame, placeholder);
            // It is empty: nothing to tab to or to read out.
            frame.inert = true;
            if (frame.nextSibling !== placeholder.host)
                place(frame, placeholder);
        },
        remove,
        left(node) {
            const frame = node;
            if (placeholders.has(frame) && !frame.isConnected)
                remove(frame);
            if (!isHost(node))
                return;
            for (const [bare, placeholder] of placeholders) {
                if (placeholder.host === node && bare.isConnected && bare.nextSibling !== node)
                    place(bare, placeholder);
            }
        },
        close() {
            observer.disconnect();
            cancelAnimationFrame(soon);
            for (const frame of placeholders.keys())
                remove(frame);
        },
    };
}

export { createCovers };

import { native } from '../page/native.js';

/** Space between the banner and what it gives back, in pixels. */
const GAP = 24;
/**
 * Gives the page back the room that the banner covers, at its end: the footer can be scrolled free and no focused
 * control stays hidden (WCAG 2.2, 2.4.11). `give` takes the banner, or null when it has gone.
 */
function createRoom() {
    const give = (room) => {
        const { style } = native('documentElement');
        style.paddingBlockEnd = style.scrollPaddingBlockEnd = room;
    };
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
        const room = `${entry ? entry.target.clientHeight + GAP : 0}px`;
        // In the next frame: the room may bring a scrollbar, and the banner another width with it. Within this one the
        // browser would tell the page of an error, "ResizeObserver loop".
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => give(room));
    });
    return {
        give(banner) {
            observer.disconnect();
            cancelAnimationFrame(frame);
            if (banner)
                observer.observe(banner);
            else
                give('');
        },
    };
}

export { createRoom };

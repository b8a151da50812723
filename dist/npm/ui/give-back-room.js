/** Space between the banner and what it gives back, in pixels. */
const GAP = 24;
/**
 * Gives the page back the room that the banner covers, at its end: the footer can be scrolled free and no focused
 * control stays hidden (WCAG 2.2, 2.4.11). `give` takes the banner, or null when it has gone.
 */
function createRoom() {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
        style.paddingBlockEnd = style.scrollPaddingBlockEnd = `${entry ? entry.target.clientHeight + GAP : 0}px`;
    });
    return {
        give(banner) {
            observer.disconnect();
            if (banner)
                observer.observe(banner);
            else
                style.paddingBlockEnd = style.scrollPaddingBlockEnd = '';
        },
    };
}

export { createRoom };

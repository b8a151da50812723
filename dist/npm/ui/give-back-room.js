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
    const observer = new ResizeObserver(([entry]) => {
        give(`${entry ? entry.target.clientHeight + GAP : 0}px`);
    });
    return {
        give(banner) {
            observer.disconnect();
            if (banner)
                observer.observe(banner);
            else
                give('');
        },
    };
}

export { createRoom };

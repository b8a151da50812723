/**
 * Gives the page back the room that the banner covers, at its end: the footer can be scrolled free and no focused
 * control stays hidden (WCAG 2.2, 2.4.11). `give` takes the banner, or null when it has gone.
 */
export declare function createRoom(): {
    give(banner: Element | null): void;
};

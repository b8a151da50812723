/**
 * Keeps the page behind the settings from scrolling, without touching its layout: no scroll bar jumps. On the document,
 * because a listener on the dialog does not catch its backdrop. Returns a function that ends it.
 */
export declare function keepPageStill(): () => void;

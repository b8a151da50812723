/**
 * Lifts an element with the attribute `popover` into the top layer, above anything a page can stack. It is seen from its
 * second frame on (style.css says why). Older browsers show it by its class.
 */
export declare function present(element: HTMLElement): void;

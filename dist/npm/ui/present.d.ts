/** Lifts an element with the attribute `popover` into the top layer, above anything a page can stack. Older browsers show it by its class. */
export declare function present(element: HTMLElement): void;

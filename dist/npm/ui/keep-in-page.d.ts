/**
 * Calls back when an element has gone because the body, or what is in it, was replaced, as routers of page swaps do.
 * Returns a function that ends it.
 */
export declare function keepInPage(element: Element, putBack: () => void): () => void;

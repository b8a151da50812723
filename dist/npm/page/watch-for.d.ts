/**
 * Calls back once per selector, as soon as the page has an element that matches: now, or when it is added. Once the
 * document is loaded it looks at nothing but what was added. Returns a function that ends the watch.
 */
export declare function watchFor(wanted: Readonly<Record<string, () => void>>): () => void;

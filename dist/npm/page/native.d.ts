/**
 * A property or bound method of the document itself. An element named like it, `<form name="cookie">`, hides it from
 * `document.cookie` (HTML, "named access on the Document object"): that ended the banner of three other libraries.
 */
export declare function native<K extends keyof Document>(key: K): Document[K];
/** Listens, to the document if to nothing else. Returns a function that ends it. */
export declare function on(type: string, listener: (event: never) => void, target?: EventTarget): () => void;

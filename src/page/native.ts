/**
 * A property or bound method of the document itself. An element named like it, `<form name="cookie">`, hides it from
 * `document.cookie` (HTML, "named access on the Document object"): that ended the banner of three other libraries.
 */
export function native<K extends keyof Document>(key: K): Document[K] {
  const value = Reflect.get(Document.prototype, key, document);
  return typeof value === 'function' ? value.bind(document) : value;
}

/** Listens to the document. Returns a function that ends it. */
export function on(type: string, listener: (event: Event) => void): () => void {
  native('addEventListener')(type, listener);
  return () => native('removeEventListener')(type, listener);
}

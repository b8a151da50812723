/**
 * A property or bound method of the document itself. An element named like it, `<form name="cookie">`, hides it from
 * `document.cookie` (HTML, "named access on the Document object"): that ended the banner of three other libraries.
 */
function native(key) {
    const value = Reflect.get(Document.prototype, key, document);
    return typeof value === 'function' ? value.bind(document) : value;
}
/** Listens, to the document if to nothing else. Returns a function that ends it. */
function on(type, listener, target = document) {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    addEventListener.call(target, type, listener);
    return () => removeEventListener.call(target, type, listener);
}

export { native, on };

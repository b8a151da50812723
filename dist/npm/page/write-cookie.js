/** Writes a cookie of this host, as in `name=value; max-age=60`; past an element named "cookie". */
const writeCookie = (text) => void Reflect.set(Document.prototype, 'cookie', `${text}; path=/; samesite=lax`, document);

export { writeCookie };

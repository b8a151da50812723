/** The origin of an address. No error if it is none: then no address begins with it. */
const originOf = (url) => `${url}`.split('/', 3).join('/');

export { originOf };

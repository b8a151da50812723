/** The origin of an address. No error if it is none: then no address begins with it. */
export const originOf = (url: unknown): string => `${url}`.split('/', 3).join('/');

/** The origin of an address. No error if it is none: then no address begins with it. */
export declare const originOf: (url: unknown) => string;

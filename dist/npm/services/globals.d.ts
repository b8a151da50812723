/**
 * What a page needs of each service while its file is not there, by the name it bears among the options: the global that
 * page code calls, and how the flag begins that switches the vendor's own snippet off. A test holds it and the catalogue together.
 */
export declare const globals: Readonly<Record<string, string>>;
/** The same of the services that are in `askfirst-all-services.js` only. */
export declare const furtherGlobals: Readonly<Record<string, string>>;

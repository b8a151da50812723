/** What a page needs of each further service while its file is not there: see `expectedOf`. In `askfirst-further.js`. */
export declare const furtherGlobals: Readonly<Record<string, string>>;

/** What a page needs of each common service while its file is not there: see `expectedOf`. In `askfirst.js`. */
export declare const commonGlobals: Readonly<Record<string, string>>;

/** Writes a cookie of this host, as in `name=value; max-age=60`; past an element named "cookie". */
export declare const writeCookie: (text: string) => void;

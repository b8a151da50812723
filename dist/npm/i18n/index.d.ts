/**
 * The languages that have a file here, and so their own `askfirst-ask.<language>.js`, `askfirst-settings.<language>.js`,
 * `askfirst-frames.<language>.js` and `askfirst-policy.<language>.js`.
 */
export declare const languages: string[];

/**
 * The languages that have a file here, and so their own `askfirst-ui.<language>.js`, `askfirst-settings.<language>.js` and
 * `askfirst-hold.<language>.js`. A test holds list and files together.
 */
export const languages = ['en'] as const;

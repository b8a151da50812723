/**
 * The languages that have a file here, and so their own `askfirst-ui.<language>.js`, `askfirst-settings.<language>.js` and
 * `askfirst-hold.<language>.js`. A test holds list and files together.
 */
export const languages = ['en', 'ar', 'de', 'el', 'es', 'fr', 'it', 'pl', 'pt', 'ro', 'ru', 'tr', 'zh-Hans'] as const;

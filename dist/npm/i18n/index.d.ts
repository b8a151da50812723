/** The languages that have a file here, and so an `askfirst-ui.<language>.js`. A test holds the two together. */
export declare const languages: readonly ["en"];

/**
 * Calls back for a click on the site's own link to the settings: `<a href="#cookie-settings">` or anything with
 * `data-askfirst-open`. One listener on the document, so that links added later work too. Returns a function that ends it.
 */
export declare function watchOpenLinks(open: () => void): () => void;

/**
 * Calls back at each change of the address within the page, before any script of a vendor hears of it: by the Navigation
 * API, or where there is none by history's own functions. Returns a function that ends it.
 */
export declare function watchRoutes(changed: () => void): () => void;

/** Hears of changes of the address within the page. */
export interface RouteListener {
    /** Before the change, and before any script of a vendor hears of it. True: the new address shall be loaded as a page. */
    before(to: URL): boolean;
    after(): void;
}
/** By the Navigation API, or where there is none by history's own functions. Returns a function that ends it. */
export declare function watchRoutes({ before, after }: RouteListener): () => void;

type Forbids = (name: string) => boolean;
/**
 * Deletes databases and caches by name, where the browser tells what there is. Resolves when the browser knows what to
 * delete: it does so even if the page goes, and has to wait for that where the page has one open.
 */
export declare function clearDatabases(forbids: Forbids): Promise<void>;
export {};

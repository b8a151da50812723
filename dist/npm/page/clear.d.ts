/** What is to be deleted, by its name. */
export interface Forbidden {
    cookie(name: string): boolean;
    storage(name: string): boolean;
}
/** Deletes cookies and storage by name. Returns the names of the cookies that could not be deleted. */
export declare function clear(forbidden: Forbidden): string[];

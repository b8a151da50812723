import type { Forbidden } from '../core/traces.js';
/** What clearing leaves to be known. */
interface Cleared {
    /** The names of the cookies that could not be deleted. */
    readonly left: readonly string[];
    /** Resolves when the browser knows which databases to delete. */
    readonly databases: Promise<void> | undefined;
}
/** Deletes cookies, storage and databases by name. */
export declare const clear: ({ cookie, storage }: Forbidden) => Cleared;
export {};

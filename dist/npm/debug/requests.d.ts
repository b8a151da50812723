import type { Owner } from '../core/guard.js';
import type { Tell } from './leak.js';
interface Context {
    ownersOf(address: string): readonly Owner[];
    /** Whether one of the owners was permitted at a moment, in milliseconds since the page began. */
    allowed(owners: readonly Owner[], at: number): boolean;
    stackOf(address: string): string | undefined;
    tell: Tell;
}
/** Tells of each request to a tracker without permission, and of each unknown host, since the page began. Returns a function that ends it. */
export declare function watchRequests({ ownersOf, allowed, stackOf, tell }: Context): () => void;
export {};

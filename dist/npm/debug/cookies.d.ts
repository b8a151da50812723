import type { Owner } from '../core/guard.js';
import type { Facts } from '../core/service.js';
import type { Tell } from './leak.js';
interface Context {
    readonly owners: readonly Owner[];
    readonly facts: Readonly<Record<string, Facts>>;
    /** Whether a service is permitted now. */
    permits(owner: Owner): boolean;
    tell: Tell;
}
/** Tells of the cookies of services that are not permitted: those that are there, and each that is set. Returns a function that ends it. */
export declare function watchCookies({ owners, facts, permits, tell }: Context): () => void;
export {};

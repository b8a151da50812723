import type { PageAddress } from '../core/service.js';
import { type RouteListener } from './routes.js';
import type { Sensitive } from './sensitive.js';
/** What a site with sensitive pages needs while services run. */
export interface SensitivePages {
    /** What a vendor may learn about the page's address, if that is not everything. */
    address(): PageAddress | undefined;
    /** Listens to changes of the address, and quietens the referrer after each. Returns a function that ends it. */
    watch(listener: RouteListener): () => void;
}
export type CreateSensitivePages = (sensitive: Sensitive) => SensitivePages;
/** Keeps sensitive addresses from vendors. */
export declare const createSensitivePages: CreateSensitivePages;

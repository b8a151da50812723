import type { OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';
/** A service of the site's own. What it contacts and leaves behind stands beside the rest. */
export interface CustomOptions extends Partial<Facts> {
    /** Lower-case letters, digits and hyphens; it must never change. */
    id: string;
    category: OptionalCategory;
    /** As the visitor knows it. Default the id. */
    name?: string;
    vendor?: string;
    /** Address of its script, https. */
    script: string;
    /** It records what visitors do, so it never runs on sensitive pages. Default false; anything else that JSON says is a yes. */
    recording?: boolean;
}
/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
export declare const custom: (options: CustomOptions) => Service;

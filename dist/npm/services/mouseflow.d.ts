import type { Facts, Service } from '../core/service.js';
/**
 * Mouseflow: heatmaps and recordings of visits.
 *
 * `id`: the project's id, a UUID, between `projects/` and `.js` in the script's address.
 * Withdrawal: the page reloads.
 * The address and `_mfq`: read in pages of others and in a damaged copy of the script. Whether there is a way to stop it that
 * ends a running recording is not verified, as no whole copy was at hand to measure.
 */
export declare const mouseflow: ({ id }: {
    id: string;
}) => Service;
/**
 * Cookies, storage, the hosts behind the first one and the company's seat: general knowledge, not verified. What it does
 * under Trusted Types, and whether it notices a router, is not known.
 */
export declare const mouseflowFacts: Facts;

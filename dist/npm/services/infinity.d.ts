import type { Facts, Service } from '../core/service.js';
/**
 * Infinity call tracking: shows a phone number of its own to each visit.
 *
 * `id`: the installation number, 2 to 6 digits.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export declare const infinity: ({ id }: {
    id: string;
}) => Service;
/**
 * DuckDuckGo Tracker Radar, UK crawl, where it ran on four groups of private hospitals. `ictf_*` belong to its older tag;
 * how long they are kept is not known. It uses local storage too, under names that are not known. No copy of its script was at
 * hand, so what Trusted Types and routers do to it is not known.
 */
export declare const infinityFacts: Facts;

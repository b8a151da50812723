import type { Facts, Service } from '../core/service.js';
/**
 * CallRail call tracking: shows a phone number of its own to each visit.
 *
 * `id`: the two parts of the script's address between `companies/` and `/12/swap.js`, with their slash.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export declare const callrail: ({ id }: {
    id: string;
}) => Service;
/** `calltrk_session_id`: DuckDuckGo Tracker Radar, UK crawl. Further names and their life: another site, not verified. */
export declare const callrailFacts: Facts;

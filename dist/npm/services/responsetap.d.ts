import type { Facts, Service } from '../core/service.js';
/**
 * ResponseTap call tracking (now Infinity): shows a phone number of its own to each visit.
 *
 * `id`: the account number, 1 to 10 digits.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export declare const responsetap: ({ id }: {
    id: string | number;
}) => Service;
/**
 * `adiV` is read in public code; its life, further `adi*` names and `JSESSIONID` stand in other sites' policies: not verified.
 * Accounts that were moved to Infinity may leave Infinity's cookies instead (`_its.*`): not verified. It uses local storage
 * too (DuckDuckGo Tracker Radar, UK crawl), under names that are not known. No copy of its script was at hand, so what
 * Trusted Types and routers do to it is not known.
 */
export declare const responsetapFacts: Facts;

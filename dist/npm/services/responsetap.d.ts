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
/** `adiV` is read in public code; its life and further `adi*` names stand in other sites' policies: not verified. */
export declare const responsetapFacts: Facts;

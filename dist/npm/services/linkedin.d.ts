import type { Facts, Service } from '../core/service.js';
/**
 * LinkedIn Insight Tag. It reports clicks by itself; that is switched off as soon as its script has come, with a switch
 * that LinkedIn does not document but that works (measured, copy of October 2024).
 *
 * `id`: the partner id, 3 to 10 digits.
 * Withdrawal: the page reloads.
 */
export declare const linkedin: ({ id }: {
    id: string;
}) => Service;
/**
 * `li_fat_id`, the router and Trusted Types: measured (copies of 2024 to 2026); the names in storage: read in the script (`li_hem`: a
 * hash of the visitor's email address); the others: Open Cookie Database. How long those on linkedin.com are kept is general
 * knowledge and not verified.
 */
export declare const linkedinFacts: Facts;

import type { Facts, Service } from '../core/service.js';
/**
 * Pinterest tag. Enhanced match, which would send the visitor's email address, stays off.
 *
 * `id`: the tag id, 10 to 16 digits.
 * Withdrawal: it is told (`setconsent`), then the page reloads.
 * That `setconsent` ends events and deletes its storage stands in Pinterest's help as two public repositories quote it.
 * No copy of the script was at hand to measure, so we do not leave it at that.
 */
export declare const pinterest: ({ id }: {
    id: string;
}) => Service;
/**
 * Storage, the router and Trusted Types: measured on a copy of November 2025, and read in it. `_pin_unauth`: DuckDuckGo Tracker
 * Radar, UK crawl; `_pin_aem`: seen in public code (by its name it belongs to automatic enhanced match, which takes the email address), how long it is kept is not known; the others: Open Cookie Database, which names
 * `_pinterest_ct*` on the site too.
 */
export declare const pinterestFacts: Facts;

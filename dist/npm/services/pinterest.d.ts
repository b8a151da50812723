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
 * `_pin_unauth`: DuckDuckGo Tracker Radar, UK crawl; `_pin_aem`: seen in public code, its life is not known; the others:
 * Open Cookie Database. It uses storage too, under names that are not known. What routers and Trusted Types do to it was
 * not measured.
 */
export declare const pinterestFacts: Facts;

import type { Facts, Service } from '../core/service.js';
/**
 * Microsoft Advertising UET (Bing). Counting what a router shows stays off: its addresses may be sensitive.
 *
 * `id`: the tag id, 6 to 12 digits.
 * Withdrawal: it is told (`consent update`), then the page reloads.
 * Told that all is denied, it still sends the page's address, to bat.bing.net (measured, copy of March 2026).
 */
export declare const microsoftUet: ({ id }: {
    id: string;
}) => Service;
/**
 * Measured, but for those on bing.com and for further names that begin like `_uet`, which stand in the script. The
 * copies in local storage bring deleted cookies back. A setting at Microsoft lets it load Clarity too: leave that off, or the
 * visitor is not asked about it.
 */
export declare const microsoftUetFacts: Facts;

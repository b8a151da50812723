import type { Facts, Service } from '../core/service.js';
/**
 * Google Ads: conversions and call forwarding, over the same tag as Google Analytics.
 *
 * `id`: the conversion id, `AW-` and 8 to 12 digits. Enhanced conversions stay off: hashed contact data of patients.
 * Withdrawal: consent update, then the page reloads.
 * Google documents no switch for AW- ids, and cookieless pings go on after the consent update.
 */
export declare const googleAds: ({ id }: {
    id: string;
}) => Service;
/**
 * From the Open Cookie Database and Google's documents: no copy of an AW- script was at hand to measure. How long
 * `test_cookie` is kept is told differently elsewhere (15 minutes); on Google's own domains there are more than these two.
 * Trusted Types: measured with the script that it shares with Google Analytics. Whether it notices a router is not known.
 */
export declare const googleAdsFacts: Facts;

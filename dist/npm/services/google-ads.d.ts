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
 * Measured on a copy of April 2026: Trusted Types (the address of one script, `viewthroughconversion`, is plain text) and the router.
 * Cookies: Open Cookie Database, and read in the copy (`FP*`). Those on Google's own domains were not measured: that `IDE` is kept
 * for 13 months (in the EEA and the UK; elsewhere 24), `test_cookie` for 15 minutes and `DSID` for 2 weeks is general knowledge.
 */
export declare const googleAdsFacts: Facts;

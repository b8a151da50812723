import type { Facts, Service } from '../core/service.js';
import { startGoogle, tagOf, updateGoogle } from './google.js';
import { DAY, DAYS_90, MINUTES_30, MONTHS_13 } from './lives.js';

/**
 * Google Ads: conversions and call forwarding, over the same tag as Google Analytics.
 *
 * `id`: the conversion id, `AW-` and 8 to 12 digits. Enhanced conversions stay off: hashed contact data of patients.
 * Withdrawal: consent update, then the page reloads.
 * Google documents no switch for AW- ids, and cookieless pings go on after the consent update.
 */
export const googleAds = ({ id }: { id: string }): Service => ({
  id: 'google-ads',
  category: 'marketing',
  name: 'Google Ads',
  vendor: 'Google',
  account: { value: id, pattern: /^AW-\d{8,12}$/, example: 'AW-123456789' },
  calls: 'gtag',
  advanced: true,
  script: tagOf(id),
  start: (page, allowed) => startGoogle(page, allowed, id, { allow_enhanced_conversions: false }),
  update: updateGoogle,
  stop(page, allowed) {
    updateGoogle(page, allowed);
    return true;
  },
});

/**
 * Measured on a copy of April 2026: Trusted Types (the address of one script, `viewthroughconversion`, is plain text) and the router.
 * Cookies: Open Cookie Database, and read in the copy (`FP*`). Those on Google's own domains were not measured: that `IDE` is kept
 * for 13 months (in the EEA and the UK; elsewhere 24), `test_cookie` for 15 minutes and `DSID` for 2 weeks is general knowledge.
 */
export const googleAdsFacts: Facts = {
  privacy: 'https://policies.google.com/privacy',
  country: 'US',
  hosts: {
    script: [
      'https://*.googletagmanager.com',
      'https://www.googleadservices.com',
      'https://www.google.com',
      'https://googleads.g.doubleclick.net',
      'https://pagead2.googlesyndication.com',
    ],
    connect: [
      'https://pagead2.googlesyndication.com',
      'https://www.googleadservices.com',
      'https://googleads.g.doubleclick.net',
      'https://www.google.com',
      'https://google.com',
      'https://*.google-analytics.com',
    ],
    img: [
      'https://*.googletagmanager.com',
      'https://googleads.g.doubleclick.net',
      'https://www.googleadservices.com',
      'https://pagead2.googlesyndication.com',
      'https://www.google.com',
      'https://www.google.co.uk',
    ],
    frame: ['https://td.doubleclick.net', 'https://bid.g.doubleclick.net', 'https://www.googletagmanager.com'],
  },
  cookies: [
    { name: '_gcl_*', purpose: 'source', maxAge: DAYS_90 },
    { name: '_gac_*', purpose: 'source', maxAge: DAYS_90 },
    { name: 'FPAU', purpose: 'source', maxAge: DAYS_90 },
    { name: 'FPGCLAW', purpose: 'source', maxAge: DAYS_90 },
    { name: 'FPGCLGB', purpose: 'source', maxAge: DAYS_90 },
    { name: 'IDE', purpose: 'retarget', maxAge: MONTHS_13, domain: 'doubleclick.net' },
    { name: 'DSID', purpose: 'retarget', maxAge: 14 * DAY, domain: 'doubleclick.net' },
    { name: 'ar_debug', purpose: 'technical', maxAge: 'unknown', domain: 'doubleclick.net' },
    { name: 'test_cookie', purpose: 'technical', maxAge: MINUTES_30 / 2, domain: 'doubleclick.net' },
  ],
  storage: [{ name: '_gcl_ls', purpose: 'source' }],
  trustedTypes: 'partly',
  trustedTypesPolicies: ['goog#html'],
  followsRouter: true,
};

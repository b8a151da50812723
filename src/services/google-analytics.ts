import type { Facts, Service } from '../core/service.js';
import { startGoogle, tagOf, updateGoogle } from './google.js';
import { DAY, YEAR } from './lives.js';

/**
 * Google Analytics 4.
 *
 * `id`: the measurement id, `G-` and 4 to 14 capitals and digits.
 * Withdrawal: stops at once (`ga-disable`, consent update).
 * `ga-disable-<id>` ended every hit when set at run time (measured on a 2023 copy of the script; Google documents it for
 * use before the first command).
 */
export const googleAnalytics = ({ id }: { id: string }): Service => ({
  id: 'google-analytics',
  category: 'analytics',
  name: 'Google Analytics',
  vendor: 'Google',
  account: { value: id, pattern: /^G-[A-Z0-9]{4,14}$/, example: 'G-AB12CD34EF' },
  calls: 'gtag',
  optOut: `ga-disable-${id}`,
  advanced: true,
  script: tagOf(id),
  start: (page, allowed) => startGoogle(page, allowed, id),
  update: updateGoogle,
  stop: updateGoogle,
});

/**
 * Cookies: support.google.com/analytics/answer/11397207; `_gid`, `_gat`: older versions, Open Cookie Database. Left out: what
 * older versions kept for a minute (`_dc_gtm_*`, `_gali`), and `FPID` of a server's own container, which no page can delete.
 * Hosts: Google's page on security policies. Not the frame of td.doubleclick.net: it belongs to adverts, which are denied here
 * unless Google Ads runs.
 */
export const googleAnalyticsFacts: Facts = {
  privacy: 'https://policies.google.com/privacy',
  country: 'US',
  hosts: {
    script: ['https://*.googletagmanager.com'],
    connect: [
      'https://*.google-analytics.com',
      'https://analytics.google.com',
      'https://*.analytics.google.com',
      'https://*.googletagmanager.com',
      'https://*.g.doubleclick.net',
      'https://www.google.com',
    ],
    img: [
      'https://*.google-analytics.com',
      'https://*.googletagmanager.com',
      'https://www.google.com',
      'https://www.google.co.uk',
    ],
    frame: ['https://www.googletagmanager.com'],
  },
  cookies: [
    { name: '_ga', purpose: 'visitor', maxAge: 2 * YEAR },
    { name: '_ga_*', purpose: 'visit', maxAge: 2 * YEAR },
    { name: '_gid', purpose: 'visitor', maxAge: DAY },
    { name: '_gat*', purpose: 'limit', maxAge: 60 },
  ],
  storage: [],
  trustedTypes: 'works',
  trustedTypesPolicies: ['goog#html'],
  followsRouter: true,
};

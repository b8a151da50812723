import type { Facts, Service } from '../core/service.js';
import { DAY, DAYS_90, MONTHS_13 } from './lives.js';
import { push } from './queues.js';

const ORIGIN = 'https://bat.bing.com';

interface UetGlobals {
  uetq?: unknown;
  UET: new (options: object) => unknown;
}

/**
 * Microsoft Advertising UET (Bing). Counting what a router shows stays off: its addresses may be sensitive.
 *
 * `id`: the tag id, 6 to 12 digits.
 * Withdrawal: it is told (`consent update`), then the page reloads.
 * Told that all is denied, it still sends the page's address, to bat.bing.net (measured, copy of March 2026).
 */
export const microsoftUet = ({ id }: { id: string }): Service => ({
  id: 'microsoft-uet',
  category: 'marketing',
  name: 'Microsoft Advertising',
  vendor: 'Microsoft',
  account: { value: id, pattern: /^\d{6,12}$/, example: '1234567' },
  calls: 'uetq',
  script: `${ORIGIN}/bat.js`,
  start: page => push(page, 'uetq', 'consent', 'default', { ad_storage: 'granted' }),
  loaded(page) {
    const globals = page.window as UetGlobals;
    globals.uetq = new globals.UET({ ti: id, q: globals.uetq });
    push(page, 'uetq', 'pageLoad');
  },
  stop(page) {
    push(page, 'uetq', 'consent', 'update', { ad_storage: 'denied' });
    return true;
  },
});

/**
 * Measured, but for those on bing.com and for further names that begin like `_uet`, which stand in the script. The
 * copies in local storage bring deleted cookies back. A setting at Microsoft lets it load Clarity too: leave that off, or the
 * visitor is not asked about it.
 */
export const microsoftUetFacts: Facts = {
  privacy: 'https://privacy.microsoft.com/privacystatement',
  country: 'US',
  hosts: {
    script: [ORIGIN],
    connect: [ORIGIN, 'https://bat.bing.net'],
    img: [ORIGIN, 'https://bat.bing.net'],
  },
  cookies: [
    { name: '_uetsid', purpose: 'visit', maxAge: DAY },
    { name: '_uetvid', purpose: 'visitor', maxAge: MONTHS_13 },
    { name: '_uetmsclkid', purpose: 'source', maxAge: DAYS_90 },
    { name: '_uet*', purpose: 'visitor', maxAge: MONTHS_13 },
    { name: 'MUID', purpose: 'retarget', maxAge: MONTHS_13, domain: 'bing.com' },
    { name: 'MR', purpose: 'advertise', maxAge: 7 * DAY, domain: 'bat.bing.com' },
  ],
  storage: [{ name: '_uet*', purpose: 'visitor' }],
  trustedTypes: 'breaks',
  followsRouter: false,
};

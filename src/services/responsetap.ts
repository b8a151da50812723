import type { Facts, Service } from '../core/service.js';
import { YEAR } from './lives.js';

const ORIGIN = 'https://static-ssl.responsetap.com';

/**
 * ResponseTap call tracking (now Infinity): shows a phone number of its own to each visit.
 *
 * `id`: the account number, 1 to 10 digits.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export const responsetap = ({ id }: { id: string | number }): Service => ({
  id: 'responsetap',
  category: 'marketing',
  name: 'ResponseTap',
  account: { value: id, pattern: /^\d{1,10}$/, example: '12345' },
  numbers: true,
  script: `${ORIGIN}/static/scripts/rTapTrack.min.js`,
  // The vendor's script reads these from the window, so they must be there before it.
  start: page => void Object.assign(page.window, { adiInit: `${id}`, adiRVO: true, adiFunc: null }),
});

/**
 * `adiV` is read in public code; its life, further `adi*` names and `JSESSIONID` stand in other sites' policies: not verified.
 * Accounts that were moved to Infinity may leave Infinity's cookies instead (`_its.*`): not verified. It uses local storage
 * too (DuckDuckGo Tracker Radar, UK crawl), under names that are not known. No copy of its script was at hand, so what
 * Trusted Types and routers do to it is not known.
 */
export const responsetapFacts: Facts = {
  privacy: 'https://www.infinity.co/legal/privacy-policy',
  country: 'GB',
  hosts: {
    script: [ORIGIN, 'https://static.responsetap.com', 'https://metrics.responsetap.com'],
    connect: ['https://metrics.responsetap.com'],
    img: ['https://metrics.responsetap.com'],
  },
  cookies: [
    { name: 'adi*', purpose: 'calls', maxAge: YEAR },
    { name: 'JSESSIONID', purpose: 'visit', domain: 'metrics.responsetap.com' },
  ],
  storage: [],
  unknown: true,
};

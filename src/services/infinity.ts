import type { Facts, Service } from '../core/service.js';
import { YEAR } from './lives.js';
import { callable } from './queues.js';

const ORIGIN = 'https://script.infinity-tracking.com';

/**
 * Infinity call tracking: shows a phone number of its own to each visit.
 *
 * `id`: the installation number, 2 to 6 digits.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export const infinity = ({ id }: { id: string }): Service => ({
  id: 'infinity',
  category: 'marketing',
  name: 'Infinity',
  account: { value: id, pattern: /^\d{2,6}$/, example: '12345' },
  calls: '_its',
  numbers: true,
  script: `${ORIGIN}/infinitytrack.js?i=${id}`,
  start(page) {
    const its = callable(page, '_its', 'queue', '2.0');
    its('init', id);
    its('track');
  },
});

/**
 * DuckDuckGo Tracker Radar, UK crawl, where it ran on four groups of private hospitals. `ictf_*` belong to its older tag;
 * how long they are kept is not known. It uses local storage too, under names that are not known. No copy of its script was at
 * hand, so what Trusted Types and routers do to it is not known.
 */
export const infinityFacts: Facts = {
  privacy: 'https://www.infinity.co/legal/privacy-policy',
  country: 'GB',
  hosts: {
    script: [ORIGIN, 'https://ict.infinity-tracking.net'],
    connect: ['https://*.infinity-tracking.com', 'https://ict.infinity-tracking.net'],
  },
  cookies: [
    { name: '_its.*', purpose: 'calls', maxAge: 10 * YEAR },
    { name: 'ictf_*', purpose: 'number', maxAge: 'unknown' },
  ],
  storage: [],
  unknown: true,
};

import type { Facts, Service } from '../core/service.js';
import { DAY, YEAR } from './lives.js';

const ORIGIN = 'https://cdn.callrail.com';

/**
 * CallRail call tracking: shows a phone number of its own to each visit. It can also report what visitors write into forms
 * (read in an old copy), which is switched off at CallRail only: the README says so.
 *
 * `id`: the two parts of the script's address between `companies/` and `/12/swap.js`, with their slash.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export const callrail = ({ id }: { id: string }): Service => ({
  id: 'callrail',
  category: 'marketing',
  name: 'CallRail',
  account: {
    value: id,
    pattern: /^\d{6,12}\/[0-9a-f]{20}$/,
    example: '123456789/0123456789abcdef0123',
  },
  numbers: true,
  script: `${ORIGIN}/companies/${id}/12/swap.js`,
});

/**
 * `calltrk_session_id`: DuckDuckGo Tracker Radar, UK crawl. Further names and their life: another site, not verified; an old
 * copy of the script keeps them for 30 days. `crFormCapture`, which holds what was written into a form until it is sent: that
 * copy. What routers and Trusted Types do to the script of today is not known.
 */
export const callrailFacts: Facts = {
  privacy: 'https://www.callrail.com/privacy',
  country: 'US',
  hosts: { script: [ORIGIN, 'https://js.callrail.com'], connect: ['https://*.callrail.com'] },
  cookies: [
    { name: 'calltrk*', purpose: 'source', maxAge: 2 * YEAR },
    { name: 'crFormCapture', purpose: 'technical', maxAge: DAY },
  ],
  storage: [],
};

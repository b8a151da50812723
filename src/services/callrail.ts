import type { Facts, Service } from '../core/service.js';
import { YEAR } from './lives.js';

const ORIGIN = 'https://cdn.callrail.com';

/**
 * CallRail call tracking: shows a phone number of its own to each visit.
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

/** `calltrk_session_id`: DuckDuckGo Tracker Radar, UK crawl. Further names and their life: another site, not verified. */
export const callrailFacts: Facts = {
  privacy: 'https://www.callrail.com/privacy',
  country: 'US',
  hosts: { script: [ORIGIN, 'https://js.callrail.com'], connect: ['https://*.callrail.com'] },
  cookies: [{ name: 'calltrk*', purpose: 'source', maxAge: 2 * YEAR }],
  storage: [],
};

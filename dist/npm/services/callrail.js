import { YEAR, DAY } from './lives.js';

const ORIGIN = 'https://cdn.callrail.com';
/**
 * CallRail call tracking: shows a phone number of its own to each visit. It can also report what visitors write into forms
 * (read in an old copy), which is switched off at CallRail only: the README says so.
 *
 * `id`: the two parts of the script's address between `companies/` and `/12/swap.js`, with their slash.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
const callrail = ({ id }) => ({
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
 * Names in storage (the address of the first page is one of the values), hosts and Trusted Types: measured and read in a copy of
 * 2024, not whole. It adds scripts with an address in plain text, and runs text as code for some integrations. `calltrk*`: 365 days
 * or what the account says; `calltrk_session_id`: DuckDuckGo Tracker Radar, UK crawl. `crFormCapture`, which holds what was
 * written into a form until it is sent: an old copy. What a router does is not known: it looks for numbers whenever the page changes.
 */
const callrailFacts = {
    privacy: 'https://www.callrail.com/privacy',
    country: 'US',
    hosts: {
        script: ['https://*.callrail.com', 'https://*.calltrk.com'],
        connect: ['https://*.callrail.com', 'https://*.calltrk.com'],
    },
    cookies: [
        { name: 'calltrk*', purpose: 'calls', maxAge: YEAR },
        { name: 'crFormCapture', purpose: 'technical', maxAge: DAY },
    ],
    storage: [{ name: 'calltrk-*', purpose: 'calls' }],
    trustedTypes: 'breaks',
    unsafe: ["'unsafe-eval'"],
};

export { callrail, callrailFacts };

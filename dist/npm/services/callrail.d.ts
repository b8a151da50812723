import type { Facts, Service } from '../core/service.js';
/**
 * CallRail call tracking: shows a phone number of its own to each visit. It can also report what visitors write into forms
 * (read in an old copy), which is switched off at CallRail only: the README says so.
 *
 * `id`: the two parts of the script's address between `companies/` and `/12/swap.js`, with their slash.
 * Withdrawal: the phone numbers are put back at once, then the page reloads.
 */
export declare const callrail: ({ id }: {
    id: string;
}) => Service;
/**
 * Names in storage (the address of the first page is one of the values), hosts and Trusted Types: measured and read in a copy of
 * 2024, not whole. It adds scripts with an address in plain text, and runs text as code for some integrations. `calltrk*`: 365 days
 * or what the account says; `calltrk_session_id`: DuckDuckGo Tracker Radar, UK crawl. `crFormCapture`, which holds what was
 * written into a form until it is sent: an old copy. What a router does is not known: it looks for numbers whenever the page changes.
 */
export declare const callrailFacts: Facts;

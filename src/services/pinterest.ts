import type { Facts, Service, ServicePage } from '../core/service.js';
import { YEAR } from './lives.js';
import { callable } from './queues.js';

const ORIGIN = 'https://s.pinimg.com';

const tag = (page: ServicePage) => callable(page, 'pintrk', 'queue', '3.0', true);

/**
 * Pinterest tag. Enhanced match, which would send the visitor's email address, stays off.
 *
 * `id`: the tag id, 10 to 16 digits.
 * Withdrawal: it is told (`setconsent`), then the page reloads.
 * That `setconsent` ends events and deletes its storage stands in Pinterest's help as two public repositories quote it.
 * No copy of the script was at hand to measure, so we do not leave it at that.
 */
export const pinterest = ({ id }: { id: string }): Service => ({
  id: 'pinterest',
  category: 'marketing',
  name: 'Pinterest',
  account: { value: id, pattern: /^\d{10,16}$/, example: '1234567890123' },
  calls: 'pintrk',
  script: `${ORIGIN}/ct/core.js`,
  start(page) {
    const pintrk = tag(page);
    pintrk('load', id);
    pintrk('setconsent', true);
    pintrk('page');
  },
  stop(page) {
    tag(page)('setconsent', false);
    return true;
  },
});

/**
 * Storage, the router and Trusted Types: measured on a copy of November 2025, and read in it. `_pin_unauth`: DuckDuckGo Tracker
 * Radar, UK crawl; `_pin_aem`: seen in public code (by its name it belongs to automatic enhanced match, which takes the email address), how long it is kept is not known; the others: Open Cookie Database, which names
 * `_pinterest_ct*` on the site too.
 */
export const pinterestFacts: Facts = {
  privacy: 'https://policy.pinterest.com/privacy-policy',
  country: 'US',
  hosts: {
    script: [ORIGIN],
    connect: ['https://ct.pinterest.com'],
    img: ['https://ct.pinterest.com'],
    frame: ['https://ct.pinterest.com'],
  },
  cookies: [
    { name: '_pin_unauth', purpose: 'visitor', maxAge: YEAR },
    { name: '_epik', purpose: 'source', maxAge: YEAR },
    { name: '_derived_epik', purpose: 'source', maxAge: YEAR },
    { name: '_pin_aem', purpose: 'email', maxAge: 'unknown' },
    { name: '_pinterest_ct*', purpose: 'retarget', maxAge: YEAR },
    { name: '_pinterest_*', purpose: 'retarget', maxAge: YEAR, domain: 'pinterest.com' },
  ],
  storage: [
    { name: '_pin_unauth_ls', purpose: 'visitor' },
    { name: '_epik_ls', purpose: 'source' },
    { name: '_derived_epik_ls', purpose: 'source' },
    { name: 'is_eu', purpose: 'technical', session: true },
    { name: 'ssp_nsc', purpose: 'technical', session: true },
    { name: 'ssp_iaba', purpose: 'technical', session: true },
    { name: 'ssp_iabi', purpose: 'technical', session: true },
  ],
  trustedTypes: 'breaks',
  followsRouter: false,
};

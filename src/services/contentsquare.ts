import type { Facts, Service } from '../core/service.js';
import { MINUTES_30, MONTHS_13 } from './lives.js';
import { push } from './queues.js';

const ORIGIN = 'https://t.contentsquare.net';

/**
 * Contentsquare, which Hotjar is becoming: heatmaps and recordings of visits.
 *
 * `id`: the tag id, 13 letters and digits (which characters is not documented).
 * Withdrawal: it is told (`optout`), then the page reloads.
 * `optout` deletes its cookies (docs.contentsquare.com/en/web/cookies). Whether it ends a running recording is not said
 * there, and no copy was at hand to measure.
 */
export const contentsquare = ({ id }: { id: string }): Service => ({
  id: 'contentsquare',
  category: 'analytics',
  name: 'Contentsquare',
  account: { value: id, pattern: /^[0-9a-zA-Z]{13}$/, example: '0123456789abc' },
  recording: true,
  calls: '_uxa',
  script: `${ORIGIN}/uxa/${id}.js`,
  // For page code that has something to say before the script comes.
  start: page => push(page, '_uxa'),
  stop(page) {
    push(page, '_uxa', ['optout']);
    return true;
  },
});

/**
 * Cookies and hosts: docs.contentsquare.com (cookies; content security policy, June 2026). `_cs_optout`, which `optout` writes,
 * goes with the rest: after a refusal nobody is there to read it, and after a later yes it would still say no. Frames of its
 * own domain: public lists, not verified. Where a site tracks visitors across its domains, each is a frame `csxd.<domain>`
 * with an inline script. The cache, the router and Trusted Types: measured on a copy of November 2025; its worker and one text of
 * markup are refused. `_hp*`, `__CT_Data` and `WRUID` are of older products (Open Cookie Database); how long they are kept is not known.
 */
export const contentsquareFacts: Facts = {
  privacy: 'https://contentsquare.com/privacy-center/privacy-policy/',
  country: 'FR',
  hosts: {
    script: ['https://*.contentsquare.net'],
    connect: ['https://*.contentsquare.net', 'https://*.contentsquare.com'],
    img: ['https://*.contentsquare.net'],
    frame: ['https://*.contentsquare.net'],
    worker: ['blob:'],
  },
  cookies: [
    { name: '_cs_id', purpose: 'visitor', maxAge: MONTHS_13 },
    { name: '_cs_s', purpose: 'record', maxAge: MINUTES_30 },
    { name: '_cs_c', purpose: 'choice', maxAge: MONTHS_13 },
    { name: '_cs_*', purpose: 'record', maxAge: MONTHS_13 },
    { name: '_hp*', purpose: 'record', maxAge: 'unknown' },
    { name: '__CT_Data', purpose: 'record', maxAge: 'unknown' },
    { name: 'WRUID', purpose: 'record', maxAge: 'unknown' },
  ],
  storage: [{ name: 'csPersisted', purpose: 'record' }],
  trustedTypes: 'partly',
  followsRouter: false,
};

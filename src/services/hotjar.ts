import type { Facts, Service } from '../core/service.js';
import { MINUTES_30, MONTHS_13, YEAR } from './lives.js';
import { callable } from './queues.js';

const ORIGIN = 'https://static.hotjar.com';
/** Version of the vendor's snippet. */
const SNIPPET = 6;

/**
 * Hotjar (Contentsquare): heatmaps and recordings of visits.
 *
 * `id`: the site id, 3 to 9 digits.
 * Withdrawal: the page reloads.
 * There is no documented way to stop it, and a click brings deleted cookies back while the script lives (measured).
 */
export const hotjar = ({ id }: { id: string | number }): Service => ({
  id: 'hotjar',
  category: 'analytics',
  name: 'Hotjar',
  account: { value: id, pattern: /^[1-9]\d{2,8}$/, example: '1234567' },
  recording: true,
  calls: 'hj',
  script: `${ORIGIN}/c/hotjar-${id}.js?sv=${SNIPPET}`,
  start(page) {
    callable(page, 'hj', 'q');
    Object.assign(page.window, { _hjSettings: { hjid: +id, hjsv: SNIPPET } });
  },
});

/**
 * Measured on copies of July 2023 and of April 2026, which loads the tag of Contentsquare: its cookies, hosts and cache are these.
 * The vendor's script refuses http pages. What surveys leave is kept for a year (Open Cookie Database), the rest of `_hj*` for 30
 * minutes. `hj_uut` and `hjActiveViewportIds` are read in the copy. The hosts of survey pictures and of the frame, and
 * `hjViewportId`, are not from measurement: public lists.
 */
export const hotjarFacts: Facts = {
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  country: 'MT',
  hosts: {
    script: [ORIGIN, 'https://script.hotjar.com', 'https://*.contentsquare.net'],
    connect: [
      'https://*.hotjar.com',
      'https://*.hotjar.io',
      'wss://*.hotjar.com',
      'https://*.contentsquare.net',
      'https://*.contentsquare.com',
    ],
    img: [ORIGIN, 'https://script.hotjar.com', 'https://survey-images.hotjar.com', 'https://*.contentsquare.net'],
    frame: ['https://vars.hotjar.com'],
    worker: ['blob:'],
  },
  cookies: [
    { name: '_hjSessionUser_*', purpose: 'visitor', maxAge: YEAR },
    { name: '_hjDonePolls', purpose: 'choice', maxAge: YEAR },
    { name: '_hjMinimizedPolls', purpose: 'choice', maxAge: YEAR },
    { name: '_hjClosedSurveyInvites', purpose: 'choice', maxAge: YEAR },
    { name: '_hjShownFeedbackMessage', purpose: 'choice', maxAge: YEAR },
    { name: '_hj*', purpose: 'record', maxAge: MINUTES_30 },
    { name: '_cs_id', purpose: 'visitor', maxAge: MONTHS_13 },
    { name: '_cs_s', purpose: 'record', maxAge: MINUTES_30 },
    { name: '_cs_c', purpose: 'choice', maxAge: MONTHS_13 },
    { name: '_cs_*', purpose: 'record', maxAge: MONTHS_13 },
  ],
  storage: [
    { name: '_hj*', purpose: 'record' },
    { name: 'hj_uut', purpose: 'visitor' },
    { name: 'hjActiveViewportIds', purpose: 'record' },
    { name: 'hjViewportId', purpose: 'record', session: true },
    { name: 'csPersisted', purpose: 'record' },
  ],
  trustedTypes: 'breaks',
  followsRouter: true,
};

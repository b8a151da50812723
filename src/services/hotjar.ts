import type { Facts, Service } from '../core/service.js';
import { YEAR } from './lives.js';
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
 * Measured on a copy of July 2023. The vendor's script refuses http pages. Most of `_hj*` is kept for 30 minutes, what surveys
 * leave for a year (Open Cookie Database). The hosts of survey pictures and of the frame, and `hjViewportId`, are not from
 * measurement: public lists.
 */
export const hotjarFacts: Facts = {
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  country: 'MT',
  hosts: {
    script: [ORIGIN, 'https://script.hotjar.com'],
    connect: ['https://*.hotjar.com', 'https://*.hotjar.io', 'wss://*.hotjar.com'],
    img: [ORIGIN, 'https://script.hotjar.com', 'https://survey-images.hotjar.com'],
    frame: ['https://vars.hotjar.com'],
  },
  cookies: [
    { name: '_hjSessionUser_*', purpose: 'visitor', maxAge: YEAR },
    { name: '_hj*', purpose: 'record', maxAge: YEAR },
  ],
  storage: [
    { name: '_hj*', purpose: 'record' },
    { name: 'hjViewportId', purpose: 'record' },
  ],
  trustedTypes: 'breaks',
  followsRouter: true,
};

import type { Facts, Service } from '../core/service.js';
import { DAY, MONTHS_13 } from './lives.js';

const ORIGIN = 'https://analytics.tiktok.com';
const FILE = `${ORIGIN}/i18n/pixel/events.js`;

/** What page code may call before the script has arrived, and what we call ourselves. */
const METHODS = ['page', 'track', 'identify', 'ready', 'disableCookie', 'revokeConsent'] as const;

type Ttq = unknown[] & Record<(typeof METHODS)[number], (...rest: unknown[]) => void>;

interface TiktokGlobals {
  ttq?: Ttq;
  TiktokAnalyticsObject?: string;
}

/**
 * TikTok pixel. Automatic matching and automatic events, which read forms, can be switched off in TikTok's Events Manager
 * only: the README says so.
 *
 * `id`: the pixel id, 18 to 22 capitals and digits.
 * Withdrawal: it is told (`revokeConsent`), then the page reloads.
 * What `revokeConsent` does in a running page was not measured, as the file that carries it out was not at hand.
 */
export const tiktok = ({ id }: { id: string }): Service => ({
  id: 'tiktok',
  category: 'marketing',
  name: 'TikTok',
  account: { value: id, pattern: /^[A-Z0-9]{18,22}$/, example: 'AB12CD34EF56GH78IJ90' },
  calls: 'ttq',
  script: `${FILE}?sdkid=${id}&lib=ttq`,
  start(page) {
    const globals = page.window as TiktokGlobals;
    globals.TiktokAnalyticsObject = 'ttq';
    const ttq = (globals.ttq ??= [] as unknown as Ttq);
    for (const name of METHODS) ttq[name] ??= (...rest) => ttq.push([name, ...rest]);
    // The script reads all three: which pixels, when they began, with which settings (copy of October 2024).
    const _i = { [id]: Object.assign([], { _u: FILE }) };
    Object.assign(ttq, { _i, _t: { [id]: Date.now() }, _o: { [id]: {} } });
    ttq.page();
  },
  stop({ window }) {
    const { ttq } = window as Required<TiktokGlobals>;
    ttq.revokeConsent();
    ttq.disableCookie();
    return true;
  },
});

/**
 * Lives of `ttclid` and `ttcsid*`, and `tt_adInfo` (it holds the click id): measured on a copy of May 2026. Other cookies: Open
 * Cookie Database. `ttoclid` and what follows `tt_adInfo` are names in that copy; where it keeps them and how long is not known. Hosts: a
 * copy of October 2024 and public code. Trusted Types: read in that copy, which adds its second file with an address in plain
 * text. Routers: read in its settings.
 */
export const tiktokFacts: Facts = {
  privacy: 'https://www.tiktok.com/legal/privacy-policy-eea',
  country: 'SG',
  hosts: {
    script: [ORIGIN],
    connect: [ORIGIN, 'https://analytics-ipv6.tiktokw.us', 'https://mon.tiktokv.com', 'https://mcs.tiktok.com'],
    img: [ORIGIN],
  },
  cookies: [
    { name: '_ttp', purpose: 'visitor', maxAge: MONTHS_13 },
    { name: '_tt_enable_cookie', purpose: 'choice', maxAge: MONTHS_13 },
    { name: 'ttcsid*', purpose: 'visit', maxAge: MONTHS_13 },
    { name: 'ttclid', purpose: 'source', maxAge: DAY },
    { name: 'ttoclid', purpose: 'source', maxAge: 'unknown' },
    { name: '_ttp', purpose: 'retarget', maxAge: MONTHS_13, domain: 'tiktok.com' },
  ],
  storage: [
    { name: 'tt_sessionId', purpose: 'visit', session: true },
    { name: 'tt_pixel_session_index', purpose: 'visit', session: true },
    { name: 'tt_appInfo', purpose: 'technical', session: true },
    { name: 'tt_adInfo', purpose: 'source', session: true },
    { name: 'tt_hold_events', purpose: 'technical', maxAge: 'unknown' },
    { name: 'tt_test_id', purpose: 'technical', maxAge: 'unknown' },
    { name: '_tt_event_builder', purpose: 'technical', maxAge: 'unknown' },
    { name: 'ttuts', purpose: 'technical', maxAge: 'unknown' },
  ],
  trustedTypes: 'breaks',
  followsRouter: true,
};

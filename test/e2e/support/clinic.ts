import type { BrowserContext } from '@playwright/test';
import { type Network, SITE } from './network';
import { RECORD } from './storage';

/** The settings of the clinic's pages, as attributes of its script tag. */
export const ALL_FIVE: Readonly<Record<string, string>> = {
  'data-policy': '/cookie-policy',
  'data-google-analytics': 'G-CL1N1C2026',
  'data-google-ads': 'AW-123456789',
  'data-facebook-pixel': '123456789012345',
  'data-hotjar': '1234567',
  'data-responsetap': '32144',
};

/** The ids of its services, as they stand in the record. */
export const ASKED = ['google-analytics', 'google-ads', 'facebook-pixel', 'hotjar', 'responsetap'];

/** The first file of each vendor. Google Analytics and Google Ads share theirs. */
export const FILES = {
  google: 'https://www.googletagmanager.com/gtag/js',
  facebook: 'https://connect.facebook.net/en_US/fbevents.js',
  hotjar: 'https://static.hotjar.com/c/hotjar-1234567.js',
  responsetap: 'https://static-ssl.responsetap.com/static/scripts/rTapTrack.min.js',
};

const GOOGLE = 'www.googletagmanager.com';

/** Whom the stand-ins of examples/trackers contact for each category, and what they need for it. */
export const HOSTS = {
  analytics: [GOOGLE, 'analytics.google.com', 'in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com'],
  marketing: [
    GOOGLE,
    'connect.facebook.net',
    'googleads.g.doubleclick.net',
    'metrics.responsetap.com',
    'static-ssl.responsetap.com',
    'www.facebook.com',
  ],
};

/** All hosts of these categories, each once, sorted: as `network.trackerHosts()` gives them. */
export const hostsOf = (...categories: (keyof typeof HOSTS)[]): string[] =>
  [...new Set(categories.flatMap(category => HOSTS[category]))].sort();

/** The script tag. `more`: further attributes, as written. */
export const tag = (attributes: Readonly<Record<string, string>> = ALL_FIVE, more = ''): string => {
  const written = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`);
  return `<script src="/askfirst/askfirst.js" ${more} ${written.join(' ')}></script>`;
};

/** A page of the clinic with no more on it than a test needs. */
export const html = ({ head = '', body = '' }: { head?: string; body?: string }): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Clinic</title>${head}</head>
  <body><h1>Clinic</h1>${body}<p><a href="#cookie-settings">Cookie settings</a></p></body></html>`;

/** An answer as a record: written out here, so that these tests notice when the product writes another. */
export const answer = ({ allowed = '', at = Date.now(), policy = 1, asked = ASKED } = {}): string =>
  `1~${policy}~${at.toString(36)}~${allowed}~${asked.join('.')}`;

/** Puts a record into the browser, as an earlier visit would have. */
export const remember = (context: BrowserContext, value: string, more: { domain?: string; path?: string } = {}) =>
  context.addCookies([{ name: RECORD, value, domain: SITE, path: '/', secure: true, sameSite: 'Lax', ...more }]);

/** All records in the browser, whatever their domain and path. */
export const records = async (context: BrowserContext, name = RECORD) =>
  (await context.cookies()).filter(cookie => cookie.name === name);

/** The hosts that were asked for something so far, sorted. One that the browser has only connected to is marked. */
export const askedHosts = (network: Network): string[] =>
  [
    ...new Set(
      network.trackerRequests().map(({ method, host }) => (method === 'CONNECT' ? `only connected: ${host}` : host)),
    ),
  ].sort();

/** How often each vendor's first file was asked for. */
export const loads = (network: Network) =>
  Object.fromEntries(
    Object.entries(FILES).map(([vendor, file]) => [
      vendor,
      network.trackerRequests().filter(({ url }) => url.split('?')[0] === file).length,
    ]),
  );

/** What `loads` gives when each was asked for once. */
export const ONCE = { google: 1, facebook: 1, hotjar: 1, responsetap: 1 };

/** The files of askfirst that were asked for, in order. */
export const ownFiles = (network: Network): string[] =>
  network
    .siteRequests()
    .flatMap(({ path }) => (path.startsWith('/askfirst/') ? [path.slice('/askfirst/'.length)] : []));

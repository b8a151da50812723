import type { OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';
import { GOOGLE, signalGoogle, updateGoogle } from './google.js';
import { push } from './queues.js';

/**
 * A container of Google Tag Manager. What is in it is out of our sight: a container that was told that everything is
 * denied still loaded LinkedIn, Clarity, Meta and a chat (measured, 2024). So it is not loaded before every category
 * that it may carry is allowed.
 *
 * `id`: `GTM-` and 4 to 10 capitals and digits; behind it the categories that it carries. Default: all three.
 * Withdrawal: consent update, then the page reloads.
 */
export const googleTagManager = ({ id }: { id: string }): Service => {
  const [container, ...carried] = `${id}`.split(' ') as [string, ...OptionalCategory[]];
  const needs = carried.length ? carried : (['functional', 'analytics', 'marketing'] as const);
  return {
    id: 'google-tag-manager',
    // The one that asks most of the visitor stands last.
    category: needs.at(-1) as OptionalCategory,
    needs,
    name: 'Google Tag Manager',
    vendor: 'Google',
    account: {
      value: id,
      pattern: /^GTM-[A-Z0-9]{4,10}( functional)?( analytics)?( marketing)?$/,
      example: 'GTM-AB12CD analytics marketing',
    },
    // What is in it may record.
    recording: true,
    calls: 'gtag',
    script: `${GOOGLE}/gtm.js?id=${container}`,
    start(page, allowed) {
      signalGoogle(page, allowed);
      push(page, 'dataLayer', { 'gtm.start': Date.now(), event: 'gtm.js' });
    },
    update: updateGoogle,
    stop(page, allowed) {
      updateGoogle(page, allowed);
      return true;
    },
  };
};

/**
 * The hosts of the manager itself, from Google's page on security policies; `td`: Open Cookie Database. Those of the tags in a
 * container, and their cookies, only the site can know; whether they notice a router is not known either. Trusted Types:
 * measured on a container of 2024, whose own HTML and code they stop.
 */
export const googleTagManagerFacts: Facts = {
  privacy: 'https://policies.google.com/privacy',
  country: 'US',
  hosts: {
    script: ['https://*.googletagmanager.com'],
    connect: ['https://www.googletagmanager.com', 'https://www.google.com'],
    img: ['https://www.googletagmanager.com', 'https://ssl.gstatic.com', 'https://www.gstatic.com'],
    frame: ['https://www.googletagmanager.com'],
  },
  cookies: [{ name: 'td', purpose: 'technical', domain: 'www.googletagmanager.com' }],
  storage: [],
  unknown: true,
  trustedTypes: 'breaks',
  unsafe: ["'unsafe-eval'", "'unsafe-inline'"],
};

import type { Facts, Service } from '../core/service.js';
import { DAY, MINUTES_30, MONTHS_6, YEAR } from './lives.js';
import { push } from './queues.js';

/**
 * Matomo, on a server of the clinic's own or at Matomo.
 *
 * `id`: the address of Matomo and, behind its last slash, the number of the site there.
 * Withdrawal: stops at once (`forgetConsentGiven`); allowed again, the page reloads.
 * `forgetConsentGiven` ends all hits and deletes its cookies (measured, 5.2.0); what page code reports after that is
 * kept and sent with the next consent, hence the reload.
 */
export const matomo = ({ id }: { id: string }): Service => {
  const [, address, site] = /^(.*\/)(\d+)$/.exec(id) ?? [];
  return {
    id: 'matomo',
    category: 'analytics',
    name: 'Matomo',
    account: {
      value: id,
      pattern: /^https:\/\/[^\s"'<>?#]+\/\d{1,9}$/,
      example: 'https://matomo.example.com/1',
    },
    calls: '_paq',
    script: `${address}matomo.js`,
    start(page) {
      push(
        page,
        '_paq',
        // First: what comes before it would count as allowed.
        ['requireConsent'],
        ['setConsentGiven'],
        ['setTrackerUrl', `${address}matomo.php`],
        ['setSiteId', site],
        ['trackPageView'],
        ['enableLinkTracking'],
      );
    },
    stopsForGood: true,
    stop(page) {
      push(page, '_paq', ['forgetConsentGiven']);
    },
  };
};

/**
 * Cookies: measured; `_pk_ref` and further: Open Cookie Database. The last two lie on the domain of the server, where no page of
 * another one can delete them; `matomo_ignore` stores a refusal that was made there.
 */
export const matomoFacts: Facts = {
  hosts: { script: ['{origin}'], connect: ['{origin}'], img: ['{origin}'] },
  cookies: [
    { name: '_pk_id*', purpose: 'visitor', maxAge: 393 * DAY },
    { name: '_pk_ref*', purpose: 'source', maxAge: MONTHS_6 },
    { name: '_pk_*', purpose: 'visit', maxAge: MINUTES_30 },
    { name: 'mtm_*', purpose: 'choice', maxAge: 30 * YEAR },
    { name: 'matomo_sessid', purpose: 'technical', maxAge: 14 * DAY },
    { name: 'matomo_ignore', purpose: 'choice', maxAge: 30 * YEAR, refusal: true },
  ],
  storage: [],
  trustedTypes: 'works',
  followsRouter: false,
};

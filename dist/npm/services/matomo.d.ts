import type { Facts, Service } from '../core/service.js';
/**
 * Matomo, on a server of the clinic's own or at Matomo.
 *
 * `id`: the address of Matomo and, behind its last slash, the number of the site there.
 * Withdrawal: stops at once (`forgetConsentGiven`); allowed again, the page reloads.
 * `forgetConsentGiven` ends all hits and deletes its cookies (measured, 5.2.0); what page code reports after that is
 * kept and sent with the next consent, hence the reload.
 */
export declare const matomo: ({ id }: {
    id: string;
}) => Service;
/**
 * Cookies: measured; `_pk_ref` and further: Open Cookie Database. The last two lie on the domain of the server, where no page of
 * another one can delete them; `matomo_ignore` stores a refusal that was made there.
 */
export declare const matomoFacts: Facts;

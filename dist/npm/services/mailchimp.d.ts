import type { Facts, Service } from '../core/service.js';
/**
 * Mailchimp connected site. What its one file does is switched on in Mailchimp: pop-up forms, and also the Meta pixel,
 * Google Analytics and Google Ads, which it then loads by itself (read in three copies). So it is marketing, and the
 * README says what to switch off.
 *
 * `id`: the two parts of the script's address between `users/` and `.js`, with their slash.
 * Withdrawal: its opt-out cookie is written, then the page reloads. A refusal writes that cookie too.
 */
export declare const mailchimp: ({ id }: {
    id: string;
}) => Service;
/**
 * The first two cookies: read in copies of the script. The campaign cookies: Open Cookie Database. `MCPopupClosed` and
 * `_mcid`, and how long they are kept, are general knowledge and not verified. `mc_eid` is the subscriber's own id. Trusted Types:
 * read in two copies, in which each feature adds a script whose address is plain text. Hosts and the router: measured, 2026.
 */
export declare const mailchimpFacts: Facts;

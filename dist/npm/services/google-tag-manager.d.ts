import type { Facts, Service } from '../core/service.js';
/**
 * A container of Google Tag Manager. What is in it is out of our sight: a container that was told that everything is
 * denied still loaded LinkedIn, Clarity, Meta and a chat (measured, 2024). So it is not loaded before every category
 * that it may carry is allowed.
 *
 * `id`: `GTM-` and 4 to 10 capitals and digits; behind it the categories that it carries. Default: all three.
 * Withdrawal: consent update, then the page reloads.
 */
export declare const googleTagManager: ({ id }: {
    id: string;
}) => Service;
/**
 * The hosts of the manager itself, from Google's page on security policies; `td`: Open Cookie Database. Those of the tags in a
 * container, and their cookies, only the site can know; whether they notice a router is not known either. Trusted Types:
 * measured on a container of 2024, whose own HTML and code they stop.
 */
export declare const googleTagManagerFacts: Facts;

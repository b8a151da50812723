import type { Facts, Service } from '../core/service.js';
/**
 * Taboola pixel.
 *
 * `id`: the account number, 6 to 9 digits.
 * Withdrawal: the page reloads.
 * There is no way to stop it: engagement pings went on after its queue was replaced (measured on a copy of July 2023).
 */
export declare const taboola: ({ id }: {
    id: string;
}) => Service;
/**
 * Storage and hosts: measured, on copies of 2023 to 2026; `*:session-data` begins with the account. It sets no cookie on the site;
 * those on taboola.com: Open Cookie Database. How long the last three are kept is not known.
 */
export declare const taboolaFacts: Facts;

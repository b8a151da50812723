import type { Facts, Service } from '../core/service.js';
/**
 * The review widget of Doctify, which it draws into an element of the page.
 *
 * `id`: what follows `get-script?` in the script's address that Doctify gives.
 * Withdrawal: the page reloads.
 */
export declare const doctify: ({ id }: {
    id: string;
}) => Service;
/**
 * Hosts: DuckDuckGo Tracker Radar, UK crawl, in which no cookie was seen: what it leaves is not known. What routers and Trusted Types do to it is not known.
 */
export declare const doctifyFacts: Facts;

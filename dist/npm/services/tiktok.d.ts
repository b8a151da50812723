import type { Facts, Service } from '../core/service.js';
/**
 * TikTok pixel. Automatic matching and automatic events, which read forms, can be switched off in TikTok's Events Manager
 * only: the README says so.
 *
 * `id`: the pixel id, 18 to 22 capitals and digits.
 * Withdrawal: it is told (`revokeConsent`), then the page reloads.
 * What `revokeConsent` does in a running page was not measured, as the file that carries it out was not at hand.
 */
export declare const tiktok: ({ id }: {
    id: string;
}) => Service;
/**
 * Lives of `ttclid` and `ttcsid*`, and `tt_adInfo` (it holds the click id): measured on a copy of May 2026. Other cookies: Open
 * Cookie Database. `ttoclid` and what follows `tt_adInfo` are names in that copy; where it keeps them and how long is not known. Hosts: a
 * copy of October 2024 and public code. Trusted Types: read in that copy, which adds its second file with an address in plain
 * text. Routers: read in its settings.
 */
export declare const tiktokFacts: Facts;

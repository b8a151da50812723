import type { Facts, Service } from '../core/service.js';
/**
 * Contentsquare, which Hotjar is becoming: heatmaps and recordings of visits.
 *
 * `id`: the tag id, 13 letters and digits (which characters is not documented).
 * Withdrawal: it is told (`optout`), then the page reloads.
 * `optout` deletes its cookies (docs.contentsquare.com/en/web/cookies). Whether it ends a running recording is not said
 * there, and no copy was at hand to measure.
 */
export declare const contentsquare: ({ id }: {
    id: string;
}) => Service;
/**
 * Cookies and hosts: docs.contentsquare.com (cookies; content security policy, June 2026). `_cs_optout`, which `optout` writes,
 * goes with the rest: after a refusal nobody is there to read it, and after a later yes it would still say no. Frames of its
 * own domain: public lists, not verified. Where a site tracks visitors across its domains, each is a frame `csxd.<domain>`
 * with an inline script. The cache, the router and Trusted Types: measured on a copy of November 2025; its worker and one text of
 * markup are refused. `_hp*`, `__CT_Data` and `WRUID` are of older products (Open Cookie Database); how long they are kept is not known.
 */
export declare const contentsquareFacts: Facts;

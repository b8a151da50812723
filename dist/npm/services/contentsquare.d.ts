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
/** Cookies: Contentsquare's documents. Hosts: that of the script, and its domain by general knowledge. */
export declare const contentsquareFacts: Facts;

import type { Facts, Service } from '../core/service.js';
/**
 * Hotjar (Contentsquare): heatmaps and recordings of visits.
 *
 * `id`: the site id, 3 to 9 digits.
 * Withdrawal: the page reloads.
 * There is no documented way to stop it, and a click brings deleted cookies back while the script lives (measured).
 */
export declare const hotjar: ({ id }: {
    id: string | number;
}) => Service;
/**
 * Measured on copies of July 2023 and of April 2026, which loads the tag of Contentsquare: its cookies, hosts and cache are these.
 * The vendor's script refuses http pages. What surveys leave is kept for a year (Open Cookie Database), the rest of `_hj*` for 30
 * minutes. `hj_uut` and `hjActiveViewportIds` are read in the copy. The hosts of survey pictures and of the frame, and
 * `hjViewportId`, are not from measurement: public lists.
 */
export declare const hotjarFacts: Facts;

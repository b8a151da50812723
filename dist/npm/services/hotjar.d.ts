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
 * Measured on a copy of July 2023. The vendor's script refuses http pages. Most of `_hj*` is kept for 30 minutes, what surveys
 * leave for a year (Open Cookie Database). The hosts of survey pictures and of the frame, and `hjViewportId`, are not from
 * measurement: public lists.
 */
export declare const hotjarFacts: Facts;

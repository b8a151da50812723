import type { Facts, Service } from '../core/service.js';
/**
 * Microsoft Clarity: heatmaps and recordings of visits.
 *
 * `id`: the project id, 8 to 12 small letters and digits.
 * Withdrawal: stops at once (`consentv2`, `stop`); allowed again, the page reloads.
 * Denied alone it goes on without cookies; `stop` after that ended all traffic (measured, 0.8.70), and nothing in the
 * page starts it again (github.com/microsoft/clarity issue 535).
 */
export declare const microsoftClarity: ({ id }: {
    id: string;
}) => Service;
/**
 * Measured on version 0.8.70 and read in its source; cookies on Microsoft's domains: Open Cookie Database; `SM`, `ANONCHK` and `MR`
 * are general knowledge and not verified.
 */
export declare const microsoftClarityFacts: Facts;

import type { Facts, Service } from '../core/service.js';
/**
 * The review boxes of Trustpilot, in elements of the class `trustpilot-widget`. Each box that is shown is counted.
 *
 * `id`: the business unit, 24 digits and letters a to f, as in the element's `data-businessunit-id`.
 * Withdrawal: the page reloads.
 */
export declare const trustpilot: ({ id }: {
    id: string;
}) => Service;
/** No cookie on the site was seen in DuckDuckGo Tracker Radar's UK crawl. */
export declare const trustpilotFacts: Facts;

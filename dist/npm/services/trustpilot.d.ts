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
/**
 * No cookie on the site was seen in DuckDuckGo Tracker Radar's UK crawl; `TrustboxSplitTest` is written where a site compares
 * boxes (an old copy of the script, 1.205.0). Read in that copy too: frames are all that it makes, so Trusted Types stop
 * nothing but its data for search engines; and it takes no notice of addresses.
 */
export declare const trustpilotFacts: Facts;

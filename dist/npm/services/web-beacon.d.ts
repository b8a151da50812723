import type { Facts, Service } from '../core/service.js';
/**
 * A web beacon: an image of one dot that counts a visit, from any company. What comes from several takes `custom`.
 *
 * `id`: the address of the image, https. The company learns which site asked, not which page.
 * Withdrawal: nothing to stop, one image per page was all.
 */
export declare const webBeacon: ({ id }: {
    id: string;
}) => Service;
/** What the company's cookies are called only the site can know. */
export declare const webBeaconFacts: Facts;

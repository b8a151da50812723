import type { Facts, Service } from '../core/service.js';
/**
 * The pixel of Meta (Facebook, Instagram). Automatic events are off.
 *
 * `id`: the pixel id, 6 to 20 digits.
 * No stop: Meta queues events while consent is revoked and sends them on the next grant (measured in three versions).
 */
export declare const facebookPixel: ({ id }: {
    id: string;
}) => Service;
/** Cookies: measured. Those on facebook.com (`fr` and others) are out of a page's reach. */
export declare const facebookPixelFacts: Facts;

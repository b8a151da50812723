import type { Facts, Service } from '../core/service.js';
/**
 * The pixel of Meta (Facebook, Instagram). Automatic events are off.
 *
 * `id`: the pixel id, 6 to 20 digits.
 * Withdrawal: stops at once (revoked; what the page reports is dropped); allowed again, the page reloads.
 * Meta queues events while consent is revoked and sends them on the next grant (measured in three versions). So a later
 * yes takes a new visit, and what the page reports until then is dropped by whoever stands in for `fbq`.
 */
export declare const facebookPixel: ({ id }: {
    id: string;
}) => Service;
/**
 * Cookies and storage: measured, `multiFbc` on copies of 2026 (it holds the click id). On facebook.com there are more than `fr`. Frames of facebook.com, for reports that are too long for an
 * address, are general knowledge and were not seen. Some pixels report to a host of the advertiser's own too, which only the
 * site can know.
 */
export declare const facebookPixelFacts: Facts;

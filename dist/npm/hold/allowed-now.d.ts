import type { Allowed, Consent } from '../core/consent.js';
/** What is allowed on this page, asked for again and again. */
export interface AllowedNow {
    allowed(): Allowed;
    /** The page may have changed. */
    forget(): void;
}
/**
 * Looks once per task and not per element, of which there may be thousands: all of the page is searched for the mark of a
 * sensitive one. With another answer or address it looks anew at once.
 */
export declare function createAllowedNow(look: () => Allowed, current: {
    readonly consent: Consent;
}): AllowedNow;

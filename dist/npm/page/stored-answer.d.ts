import { type AskReason, type Consent } from '../core/consent.js';
/** The stored answer, and why to ask, if so: an answer that has gone stale is none. */
export declare function storedAnswer(cookieName: string, policyVersion: number, cookieMonths: number): {
    consent: Consent;
    asking: AskReason | undefined;
};

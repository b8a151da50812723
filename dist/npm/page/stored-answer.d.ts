import { type AskReason, type Consent } from '../core/consent.js';
import type { ReadOption } from '../core/options.js';
/** Where an answer is stored, what it is about, and how many calendar months it counts. */
export interface RecordOptions {
    readonly policyVersion: number;
    readonly cookieName: string;
    readonly cookieMonths: number;
}
export declare const readRecordOptions: (read: ReadOption) => RecordOptions;
/** The stored answer, and why to ask, if so: an answer that has gone stale is none. */
export declare function storedAnswer({ policyVersion, cookieName, cookieMonths }: RecordOptions): {
    consent: Consent;
    asking: AskReason | undefined;
};

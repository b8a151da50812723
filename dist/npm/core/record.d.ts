import { type Consent, type OptionalCategory } from './consent.js';
/** `at` in milliseconds since 1970. Most answers are by category alone: then there is no last part. */
export declare const encode: (policy: number, at: number, allowed: readonly OptionalCategory[], asked: readonly string[], also?: readonly string[]) => string;
/** The answer that a text holds. Anything that `encode` would not have written is no answer: null. */
export declare function decode(text: string): Consent | null;
/**
 * The answer that counts where several records of the same name exist (a host cookie beside a domain cookie, or one on
 * a longer path): the newest. Two different ones of the same moment are no answer.
 */
export declare function latest(texts: readonly string[]): Consent | null;

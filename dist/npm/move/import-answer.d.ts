import { type OptionalCategory } from '../core/consent.js';
import type { Answer } from './answers.js';
import type { MeaningOf } from './meanings.js';
/** What of an answer counts here. */
export interface Imported {
    /** When it was given, in milliseconds since 1970. */
    readonly at: number;
    readonly allowed: readonly OptionalCategory[];
    /** Whether it speaks about all of these. */
    covers(categories: readonly OptionalCategory[]): boolean;
}
/**
 * An answer to another tool in our categories. Null if it is older than an answer here may be. Of several names that mean
 * one category, all must be allowed.
 *
 * `months`: how long an answer counts. `now`: milliseconds since 1970.
 */
export declare function importAnswer({ at, given }: Answer, meaningOf: MeaningOf, months: number, now: number): Imported | null;

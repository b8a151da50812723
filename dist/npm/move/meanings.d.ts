import type { Report } from '../core/options.js';
/** What the other tool's names mean here: `analytics`, or several categories that are all needed. */
export type Meanings = Readonly<Record<string, string>>;
/** Says what a name means here, as a condition. Undefined if nobody knows. */
export type MeaningOf = (name: string) => string | undefined;
/** `known`: what the tool's own names mean. The site's word, in `option`, goes before. */
export declare function createMeanings(known: Meanings, option: unknown, report: Report): MeaningOf;

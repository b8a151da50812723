import { directionOf } from './direction-of.js';

/**
 * Lists, dates and numbers of a language, by its BCP 47 tag. Chromium is built without the words of some of ours (Welsh and
 * Punjabi) and would put in those of another language, or of the visitor's: there, what needs no words is used.
 */
export const isSpoken = (tag: string): boolean => Intl.ListFormat.supportedLocalesOf(tag).length > 0;

/** As in "a, b and c", else "a, b, c". */
export const listsIn = (tag: string): Intl.ListFormat =>
  isSpoken(tag) ? new Intl.ListFormat(tag) : new Intl.ListFormat('en', { type: 'unit' });

/** As in "22 November 2026", else "22/11/2026". */
export const datesIn = (tag: string): Intl.DateTimeFormat =>
  isSpoken(tag)
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long' })
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'short' });

/** A name among words that are read from the right, where no `bdi` element can stand: its signs stay on their side. */
export const isolate = (tag: string, name: string): string =>
  directionOf(tag) === 'rtl' ? `\u2068${name}\u2069` : name;

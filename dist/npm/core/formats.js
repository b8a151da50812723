import { directionOf } from './direction-of.js';

/**
 * Lists, dates and numbers of a language, by its BCP 47 tag. Chromium is built without the words of some of ours (Welsh and
 * Punjabi) and would put in those of another language, or of the visitor's: there, what needs no words is used.
 */
const isSpoken = (tag) => Intl.ListFormat.supportedLocalesOf(tag).length > 0;
/** As in "a, b and c", else "a, b, c". */
const listsIn = (tag) => isSpoken(tag) ? new Intl.ListFormat(tag) : new Intl.ListFormat('en', { type: 'unit' });
/** As in "22 November 2026", else "22/11/2026". */
const datesIn = (tag) => isSpoken(tag)
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long' })
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'short' });
/** A name among words that are read from the right, where no `bdi` element can stand: its signs stay on their side. */
const isolate = (tag, name) => directionOf(tag) === 'rtl' ? `\u2068${name}\u2069` : name;

export { datesIn, isSpoken, isolate, listsIn };

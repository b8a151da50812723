/**
 * Lists, dates and numbers of a language, by its BCP 47 tag. Chromium is built without the words of some of ours (Welsh and
 * Punjabi) and would put in those of another language, or of the visitor's: there, what needs no words is used.
 */
export declare const isSpoken: (tag: string) => boolean;
/** As in "a, b and c", else "a, b, c". */
export declare const listsIn: (tag: string) => Intl.ListFormat;
/** As in "22 November 2026", else "22/11/2026". */
export declare const datesIn: (tag: string) => Intl.DateTimeFormat;
/** A name among words that are read from the right, where no `bdi` element can stand: its signs stay on their side. */
export declare const isolate: (tag: string, name: string) => string;

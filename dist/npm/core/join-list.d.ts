/**
 * What stands between the items of a list: between `two`; in one of `more`, and before its `last`; and what takes the
 * place of the latter two before some words.
 *
 * Data of a language, because the first `Intl.ListFormat` of a page makes Chromium go through all languages that it knows:
 * 15 ms on a desktop before the banner can be painted, 60 on a phone.
 */
export interface Separators {
    readonly two: string;
    readonly more: string;
    readonly last: string;
    readonly before?: readonly [words: RegExp, instead: string];
}
/** The items of a list with what stands between them: an item, a separator, an item and so on. */
export declare const joinList: (items: readonly string[], { two, more, last, before }: Separators) => string[];

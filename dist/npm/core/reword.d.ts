/**
 * Texts with the site's own words in the place of those that it has some for. An unknown name, another type and a gap
 * `{…}` that nothing fills are reported, and the text stays as it is.
 *
 * `at`: where the words stand among the options.
 */
export declare function reword<T extends object>(texts: T, words: unknown, report: (problem: string) => void, at: string): T;

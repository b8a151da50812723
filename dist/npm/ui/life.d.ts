/** How long something is kept, in words: the longest unit that it is a whole number of, as in "13 months". */
export declare function life(tag: string, seconds: number): string;
/** A number of something, as in "6 months". `unit`: as `Intl.NumberFormat` knows it. */
export declare const amount: (tag: string, count: number, unit: string) => string;

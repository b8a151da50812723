/** How many of them, from the first, are in the common files. The others are in those that bring further ones. */
export declare const COMMON = 6;
/**
 * What a page needs of each service while its file is not there, by the name it bears among the options: the global that
 * page code calls, and how the flag begins that switches the vendor's own snippet off. A test holds it and the catalogue together.
 */
export declare const globals: Readonly<Record<string, string>>;

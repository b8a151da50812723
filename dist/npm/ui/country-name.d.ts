/** A country in words, by its ISO 3166 code. What is no code, as a site may write it by mistake, stays as it is. */
export declare function countryName(tag: string, code: string): string;

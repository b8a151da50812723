/** The pages of a site whose address says something about a patient's health. */
export interface Sensitive {
    /** Whether the page is one of them, at its present address. */
    here(): boolean;
    /** Whether the page says so itself, or an address belongs to the patterns. */
    at(address: Pick<URL, 'pathname' | 'search' | 'hash'>): boolean;
}
/**
 * `option`: patterns of paths, as a list or as a text with commas. Anything else is reported, and then every page counts:
 * a mistake must not tell a vendor what a patient reads.
 */
export declare function createSensitive(option: unknown): Sensitive;

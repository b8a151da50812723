/** What a page needs of a service before its file is there. */
export interface Expected {
    /** The global that page code calls. */
    readonly calls?: string | undefined;
    /** The global that switches the vendor's own snippet off. */
    readonly optOut?: string | undefined;
}
/**
 * The services of a table that a site names among its options. `globals`: by the name of the option, the global that page
 * code calls, and how the flag begins that switches the vendor's own snippet off.
 */
export declare const expectedOf: (globals: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>>) => Expected[];

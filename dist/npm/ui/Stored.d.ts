import { h } from 'preact';
/** One thing that is left in the browser: its name, where it lies if it is no cookie of the site, what for, and how long. */
export interface StoredRow {
    name: string;
    place?: string | undefined;
    purpose?: string | undefined;
    life: string;
}
/** What is left in the browser, a line for each. */
export declare const Stored: ({ rows }: {
    rows: readonly StoredRow[];
}) => h.JSX.Element;

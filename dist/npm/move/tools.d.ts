import type { Meanings } from './meanings.js';
/** How another tool marks what waits in a page. */
export interface Tool {
    /** A selector of what it marks. */
    readonly marked: string;
    /** Its names for what an element waits for. `!` before a name: runs where that was refused. None: it lets it alone. */
    names(element: Element): readonly string[];
    /** What its names mean, unless the site says otherwise. */
    readonly meanings: Meanings;
    /** The attribute that names a service. Those of one service run in order. */
    readonly service?: string;
    /** The attribute that holds an address back, beside `data-src`. */
    readonly address?: string;
}
/** The tools whose markup is understood, by what the option `moveFrom` calls them. */
export declare const tools: Readonly<Record<string, Tool>>;

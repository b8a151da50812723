import type { Askfirst } from '../api.js';
/** What debug mode needs of the running askfirst. */
export interface DebugContext {
    /** Gets the list of findings, as `leaks`. */
    readonly askfirst: Askfirst;
    /** Whether the page is sensitive at its present address. */
    sensitive(): boolean;
    /** Whether the site has said which of its pages are sensitive, if only that none is. */
    readonly saysSensitive: boolean;
}
/** Returns a function that ends it. */
export type CreateDebug = (context: DebugContext) => () => void;
/** Lists in the console what slips past askfirst, with its cause: for the people who build a site. */
export declare const createDebug: CreateDebug;

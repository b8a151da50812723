import type { Askfirst } from '../api.js';
import type { Sensitive } from '../page/sensitive.js';
/** What debug mode needs of the running askfirst. */
export interface DebugContext {
    /** Gets the list of findings, as `leaks`. */
    askfirst(): Askfirst;
    readonly sensitive: Sensitive;
    readonly options: Readonly<Record<string, unknown>>;
}
/** Returns a function that ends it. */
export type CreateDebug = (context: DebugContext) => () => void;
/** Lists in the console what slips past askfirst, with its cause: for the people who build a site. */
export declare const createDebug: CreateDebug;

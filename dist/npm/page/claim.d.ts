import type { Guard } from '../core/guard.js';
/** What one page remembers of askfirst, over all copies of it and all starts. */
export interface Claim<T> {
    /** The one running instance. */
    instance?: T | undefined;
    /** The element that all of the page was in when the instance started. */
    root?: Element;
    /** What stops the page's own snippets, where the site has asked for it. */
    guard?: Guard | undefined;
    /** Ids of the services that run, and keys of what ran once for several of them. */
    readonly ran: Set<unknown>;
}
/** What this page remembers. */
export declare function claimed<T>(): Claim<T>;
/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
export declare function claim<T extends {
    destroy(): void;
}>(create: (claim: Claim<T>) => T): T;

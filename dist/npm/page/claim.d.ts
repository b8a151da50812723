/** What one page remembers of askfirst, over all copies of it and all starts. */
export interface Claim<T> {
    /** The one running instance. */
    instance?: T | undefined;
    /** Ids of the services that run, and keys of what ran once for several of them. */
    readonly ran: Set<unknown>;
}
/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
export declare function claim<T>(create: (claim: Claim<T>) => T): T;

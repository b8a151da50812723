import type { Consent, Subject } from './consent.js';
/** Whose a host is: a service of the catalogue, whether or not the site has named it in its settings. */
export interface Owner extends Subject {
    readonly recording?: boolean;
}
/** Whether a service may be contacted. A snippet that stands in the page is asked about by its category alone. */
export declare const permitsOwner: (consent: Consent, owner: Owner, sensitive: boolean) => boolean;
/** What the running askfirst tells a guard: at its start, after each decision, and when the address changes. */
export interface GuardNews {
    /** Until it is decided, what is stopped waits; afterwards what is not permitted is dropped. */
    readonly consent: Consent;
    readonly sensitive: boolean;
    /** The services that askfirst itself starts and stops. */
    readonly services: readonly Subject[];
    /** Called when something waits for an answer. */
    ask(): void;
}
/** A service that the page's own snippets contact. */
export interface Found extends Owner {
    /** A script of it was let through, which only a new visit of the page ends. */
    running: boolean;
}
/** What stops the requests of snippets that stand in the page. Before its first `update` it lets none through. */
export interface Guard {
    /**
     * Lets go, in order, what has waited and is permitted now; drops what is refused. Returns whether a snippet goes on that
     * only a new visit of the page can stop.
     */
    update(news: GuardNews): boolean;
    /** The services that the page has tried to contact so far, each once. */
    readonly found: readonly Found[];
    /** Lets everything pass and puts back what was patched. What still waits is dropped. */
    destroy(): void;
}

import type { Choices } from './core/choose.js';
import type { Category, Consent } from './core/consent.js';
import type { Leak } from './debug/leak.js';
/** The running askfirst of a page. */
export interface Askfirst {
    /** The answer that counts now. A new object after each decision. */
    readonly consent: Consent;
    /** Calls the listener at once and after each decision, when the services know it. Returns a function that ends it. */
    subscribe(listener: (consent: Consent) => void): () => void;
    /** What has slipped past askfirst on this page. In debug mode only, once its file has come; grows. */
    readonly leaks?: readonly Leak[];
    /**
     * Whether a category is allowed here and now: on a sensitive page marketing is not, whatever was chosen; nor, on a site that
     * names such pages, before the file is there that knows them. `when` waits for it.
     */
    allows(category: Category): boolean;
    /**
     * Stores a decision; resolves when it is stored. The name of a category speaks for all its services, the id of a service
     * for itself. What is not named stays as it is.
     */
    decide(choices: Choices): Promise<void>;
    /** Allows every category that this site asks about. */
    acceptAll(): Promise<void>;
    /** Allows none. */
    rejectAll(): Promise<void>;
    openSettings(): void;
    /**
     * Runs a function whenever a condition comes to be met, and another when it ceases to be: `marketing`,
     * `analytics marketing` (both), `analytics|marketing` (either), `!marketing` (refused). Returns a function that ends it.
     */
    when(condition: string, run: () => void, undo?: () => void): () => void;
    /** Takes the interface and all listeners away. What runs goes on until the page is left. */
    destroy(): void;
}
/** Detail of the `askfirst:change` event on the document. */
export interface ChangeDetail {
    readonly consent: Consent;
    readonly previous: Consent;
    /** Cookies of what is not allowed that a page cannot delete: by name, or as "IDE (doubleclick.net)". */
    readonly leftovers: readonly string[];
}

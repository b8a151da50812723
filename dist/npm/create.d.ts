import { type Allowed, type Category, type Consent } from './core/consent.js';
import { type Factory } from './core/options.js';
import { type LoadScript } from './page/script-loader.js';
import type { MountUi } from './ui/contract.js';
/** The running askfirst of a page. */
export interface Askfirst {
    /** The answer that counts now. A new object after each decision. */
    readonly consent: Consent;
    /** Calls the listener at once and after each decision, when the services know it. Returns a function that ends it. */
    subscribe(listener: (consent: Consent) => void): () => void;
    /** Whether a category is allowed now. */
    allows(category: Category): boolean;
    /** Stores a decision. Categories that are not named stay as they are. */
    decide(choices: Partial<Allowed>): void;
    /** Allows every category that this site asks about. */
    acceptAll(): void;
    /** Allows none. */
    rejectAll(): void;
    openSettings(): void;
    /** Takes the interface and all listeners away. What runs goes on until the page is left. */
    destroy(): void;
}
/** Detail of the `askfirst:change` event on the document. */
export interface ChangeDetail {
    readonly consent: Consent;
    readonly previous: Consent;
}
/** What differs between the script tag and npm. */
export interface Surroundings {
    /** For scripts and styles under a strict content security policy. */
    readonly nonce: string;
    /** Origins of our own further scripts. */
    readonly origins: readonly string[];
    /** Services that may stand among the options by name. */
    readonly catalogue?: Readonly<Record<string, Factory>>;
    /** Fetches the interface. It is asked for only when something must be shown. */
    loadUi(loadScript: LoadScript): Promise<MountUi>;
}
/** Starts askfirst on this page. A second start gets the running one. */
export declare const create: (options: object, surroundings: Surroundings) => Askfirst;

import type { Allowed } from '../core/consent.js';
import type { ServicePage } from '../core/service.js';
/** Where the scripts of Google's tags come from. */
export declare const GOOGLE = "https://www.googletagmanager.com";
/** As Google and Microsoft call it. */
export declare const state: (granted: boolean) => "granted" | "denied";
/** Sends a command to the Google tag of the page, which is made here if the page has none. */
export declare function gtag(page: ServicePage, ...command: unknown[]): void;
/** Tells Google about a decision: one update each, however many Google services there are. */
export declare function updateGoogle(page: ServicePage, allowed: Allowed): void;
/** Before anything else Google must hear that all is denied, and then the decision. */
export declare function signalGoogle(page: ServicePage, allowed: Allowed): void;
/** Where the one tag comes from that all Google services of the page share. */
export declare const tagOf: (id: string) => string;
/** Adds an id to that tag. Returns whether the tag is there already. */
export declare function startGoogle(page: ServicePage, allowed: Allowed, id: string, parameters?: object): boolean;

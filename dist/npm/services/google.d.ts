import type { Allowed } from '../core/consent.js';
import type { ServicePage } from '../core/service.js';
/** Where the scripts of Google's tags come from. */
export declare const GOOGLE = "https://www.googletagmanager.com";
/** As Google and Microsoft call it. */
export declare const state: (granted: boolean) => "granted" | "denied";
/** Tells Google about a decision: one update each, however many Google services there are. */
export declare function updateGoogle(page: ServicePage, allowed: Allowed): void;
/** On sensitive pages Google gets the site's origin, in place of the address, the title and the referrer. */
export declare function tellAddress(page: ServicePage): void;
/** Before anything else Google must hear that all is denied, and then the decision. */
export declare function signalGoogle(page: ServicePage, allowed: Allowed): void;
/** Where the one tag comes from that all Google services of the page share. */
export declare const tagOf: (id: string) => string;
/** Adds an id to that tag. Returns whether the tag is there already. */
export declare function startGoogle(page: ServicePage, allowed: Allowed, id: string, parameters?: object): boolean;

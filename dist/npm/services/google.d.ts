import type { Allowed } from '../core/consent.js';
import type { ServicePage } from '../core/service.js';
/** Where the one tag of all Google services comes from. */
export declare const GOOGLE = "https://www.googletagmanager.com";
/** Tells Google about a decision: one update each, however many Google services there are. */
export declare function updateGoogle(page: ServicePage, allowed: Allowed): void;
/** On sensitive pages Google gets the site's origin, in place of the address, the title and the referrer. */
export declare function tellAddress(page: ServicePage): void;
/** Adds an id to the one Google tag that all Google services of the page share, and loads it for the first of them. */
export declare function startGoogle(page: ServicePage, allowed: Allowed, id: string, parameters?: object): void;

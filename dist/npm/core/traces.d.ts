import { type Consent, type Subject } from './consent.js';
import type { Facts } from './service.js';
/** Whether a name is one of those that facts list. */
export declare const isListed: (name: string, listed: readonly {
    readonly name: string;
}[]) => boolean;
/** Cookies of services that an answer no longer permits, on the vendors' own domains, where a page cannot delete them. */
export declare const outOfReach: (previous: Consent, consent: Consent, services: readonly Subject[], facts: Readonly<Record<string, Facts>>) => string[];
/** What is to be deleted, by its name. Undefined where there can be nothing: looking takes time. */
export type Forbidden = Readonly<Record<'cookie' | 'storage', ((name: string) => boolean) | undefined>>;
/**
 * What the services that an answer does not permit leave behind, but for what a permitted one leaves too, and for what
 * stores a refusal.
 */
export declare function forbiddenTraces(consent: Consent, services: readonly Subject[], facts: Readonly<Record<string, Facts>>): Forbidden;

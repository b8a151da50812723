import { type Consent, type OptionalCategory, type Subject } from './consent.js';
/** A decision: `true` or `false` by the name of a category, which speaks for all its services, or by the id of a service. */
export type Choices = Readonly<Record<string, boolean>>;
/** What is allowed after a decision: categories as a whole, and services beside them. What is not named stays as it is. */
export declare function choose(consent: Consent, choices: Choices, services: readonly Subject[]): {
    allowed: OptionalCategory[];
    also: string[];
};

import { type Consent } from './core/consent.js';
import type { Facts, Service } from './core/service.js';
import type { HeldMarkup } from './held.js';
import type { Sensitive } from './page/sensitive.js';
import type { Runner } from './runner.js';
import type { Current } from './ui/contract.js';
/** What decisions take effect on. */
export interface EffectsContext {
    readonly current: Current;
    readonly sensitive: Sensitive;
    readonly held: HeldMarkup;
    /** Fetches what runs services, if one may run. */
    engine(): Promise<Runner | undefined>;
    /** Forgets the calls by page code that wait for an answer. */
    drop(): void;
}
/** What follows from a decision. */
export interface Effects {
    /** Lets the decision that is the current one take effect, once the visitor has seen their click answered. */
    carryOut(previous: Consent): Promise<void>;
    /** Starts what may run since the services were told of a change, or visits the page anew where only that ends one. */
    settle(reload: boolean): Promise<void>;
}
/** `facts`: those of the site's services by id. `known`: those of all services, which a snippet in the page may run. */
export declare function createEffects({ current, sensitive, held, engine, drop, services, facts, known, }: EffectsContext & {
    readonly services: readonly Service[];
    readonly facts: Readonly<Record<string, Facts>>;
    readonly known: Readonly<Record<string, Facts>>;
}): Effects;

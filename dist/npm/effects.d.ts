import { type Consent } from './core/consent.js';
import type { Endings } from './core/endings.js';
import type { Gate } from './core/gate.js';
import type { FactsById } from './core/service.js';
import type { Engine } from './engine.js';
import type { HeldMarkup } from './held.js';
import type { Claim } from './page/claim.js';
import type { Sensitive } from './page/sensitive.js';
import type { Current } from './ui/contract.js';
/** What decisions take effect on. */
interface EffectsContext {
    readonly current: Current;
    readonly sensitive: Sensitive;
    readonly held: HeldMarkup;
    readonly page: Claim<unknown>;
    readonly engine: Engine;
    /** Forgets the calls by page code that wait for an answer. */
    drop(): void;
}
/** What follows from a decision. */
export interface Effects {
    /** Lets the decision that is the current one take effect. `running`: what runs services, if one may run. */
    carryOut(previous: Consent, running: Promise<Gate | undefined>): Promise<void>;
    /** Starts what may run since the services were told of a change, or visits the page anew where only that ends one. */
    settle(reload: boolean): Promise<void>;
}
/** `further`: facts of services beside those that the file with this knows, if the site has any. */
export type CreateEffects = (context: EffectsContext, further: FactsById | undefined) => Effects;
/** `common`: the facts of services, by id; a service may bring its own. `endings`: of services that came without. Those of the site become `current.facts`. */
export declare const createEffects: (common: FactsById, endings: Endings) => CreateEffects;
export {};

import { type Allowed, type Consent, type OptionalCategory } from './core/consent.js';
import type { Gate } from './core/gate.js';
import type { Settings } from './core/options.js';
import type { Current } from './ui/contract.js';
import type { Screen } from './ui/screen.js';
/** What the running askfirst shares with the code that is fetched for decisions. */
export interface DecideContext {
    readonly current: Current;
    readonly settings: Settings;
    readonly gate: Gate;
    readonly screen: Screen;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
}
/** Carries out decisions. */
export interface Decider {
    /** Stores a decision and lets it take effect. Categories that are not named stay as they are. */
    decide(choices: Partial<Allowed>): void;
    acceptAll(): void;
    rejectAll(): void;
    /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
    follow(consent: Consent): void;
}
export type CreateDecider = (context: DecideContext) => Decider;
export declare const createDecider: CreateDecider;

import type { Askfirst } from './api.js';
import { type Choices } from './core/choose.js';
import { type Consent, type OptionalCategory } from './core/consent.js';
import type { Catalogue, ReadOption } from './core/options.js';
import type { Facts, Service } from './core/service.js';
import { type Effects, type EffectsContext } from './effects.js';
import type { RecordOptions } from './page/stored-answer.js';
import type { LoadPart } from './surroundings.js';
import type { MountUi } from './ui/contract.js';
import type { Screen } from './ui/screen.js';
/** What the running askfirst shares with the code that is fetched for decisions. */
interface DecideContext extends EffectsContext {
    readonly load: LoadPart;
    readonly nonce: string;
    readonly options: Readonly<Record<string, unknown>>;
    readonly read: ReadOption;
    readonly record: RecordOptions;
    askfirst(): Askfirst;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
}
/** Carries out decisions. */
export interface Decider extends Pick<Effects, 'settle'> {
    readonly services: readonly Service[];
    readonly screen: Screen;
    /** What the services leave behind, by their id: for the settings. */
    readonly facts: Readonly<Record<string, Facts>>;
    readonly record: RecordOptions;
    /** Stores a decision and lets it take effect. What is not named stays as it is. */
    decide(choices: Choices): void;
    acceptAll(): void;
    rejectAll(): void;
    /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
    follow(consent: Consent): void;
    /** Stores a decision that the visitor told another tool, with its date, in milliseconds since 1970. Takes effect silently. */
    adopt(allowed: readonly OptionalCategory[], at: number): void;
}
/** `further`: services beside those that the file with this knows. */
export type CreateDecider = (context: DecideContext, further?: Further) => Decider;
/** What is told about services that fewer sites use. */
export interface Further {
    readonly catalogue: Catalogue;
    readonly facts: Readonly<Record<string, Facts>>;
}
/**
 * `catalogue`: services that may stand among the options by name; what is told about them is enough. `facts`: those of
 * services, by id; a service may bring its own. `mount`: the interface.
 */
export declare const createDecider: (mount: MountUi, catalogue: Catalogue, facts: Readonly<Record<string, Facts>>) => CreateDecider;
export {};

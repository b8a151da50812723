import type { Askfirst } from './api.js';
import { type Choices } from './core/choose.js';
import { type AskReason, type Consent, type OptionalCategory } from './core/consent.js';
import type { Catalogue, ReadOption } from './core/options.js';
import type { Effects } from './effects.js';
import type { Engine } from './engine.js';
import type { Claim } from './page/claim.js';
import type { Sensitive } from './page/sensitive.js';
import type { RecordOptions } from './page/stored-answer.js';
import type { LoadPart } from './surroundings.js';
import type { Current, MountUi } from './ui/contract.js';
import type { Screen } from './ui/screen.js';
/** What the running askfirst shares with the code that is fetched to ask. */
interface DecideContext {
    readonly load: LoadPart;
    readonly nonce: string;
    readonly current: Current;
    readonly sensitive: Sensitive;
    readonly options: Readonly<Record<string, unknown>>;
    readonly read: ReadOption;
    readonly record: RecordOptions;
    readonly page: Claim<unknown>;
    readonly engine: Engine;
    askfirst(): Askfirst;
    /** Fetches what lets decisions take effect. */
    effects(): Promise<Effects>;
}
/** Asks, and stores decisions. */
export interface Decider {
    readonly screen: Screen;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
    /** Asks, unless there is nothing to ask about or a decision is made while the interface is on its way. */
    ask(reason: AskReason): Promise<void>;
    /** Stores a decision and lets it take effect. What is not named stays as it is. */
    decide(choices: Choices): void;
    acceptAll(): void;
    rejectAll(): void;
    /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
    follow(consent: Consent): void;
    /** Stores a decision that the visitor told another tool, with its date, in milliseconds since 1970. Takes effect silently. */
    adopt(allowed: readonly OptionalCategory[], at: number): void;
}
/** `further`: services beside those that the file with this knows, if the site has any. */
export type CreateDecider = (context: DecideContext, further: Catalogue | undefined) => Decider;
/**
 * `mount`: the interface. `catalogue`: services that may stand among the options by name; what is told about them is enough.
 */
export declare const createDecider: (mount: MountUi, catalogue: Catalogue) => CreateDecider;
export {};

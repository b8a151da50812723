import type { Askfirst } from './api.js';
import type { AskReason } from './core/consent.js';
import type { Decider } from './decide.js';
import type { Effects } from './effects.js';
import type { Claim } from './page/claim.js';
import type { Sensitive } from './page/sensitive.js';
import type { RecordOptions } from './page/stored-answer.js';
import type { LoadPart } from './surroundings.js';
import type { Current } from './ui/contract.js';
/** What the running askfirst shares with what only some sites use. */
export interface ExtraContext {
    readonly options: Readonly<Record<string, unknown>>;
    readonly current: Current;
    readonly sensitive: Sensitive;
    readonly record: RecordOptions;
    readonly page: Claim<unknown>;
    /** What is to be called in the end. */
    readonly ends: (() => void)[];
    /** Why the visitor is to be asked, if so. */
    readonly asking?: AskReason | undefined;
    askfirst(): Askfirst;
    decider(): Promise<Decider>;
    effects(): Promise<Effects>;
}
/** Starts one of them. */
export type StartExtra = (context: ExtraContext) => unknown;
/** Creates what fetches and starts one: where the site or the page asks for it. Resolves when it has started. */
export declare const createExtras: (context: ExtraContext & {
    readonly load: LoadPart;
}) => (part: "debug" | "move" | "policy", asking?: AskReason) => Promise<unknown>;

import type { Askfirst } from '../api.js';
import type { AskReason } from '../core/consent.js';
import type { Decider } from '../decide.js';
import type { Claim } from '../page/claim.js';
import type { RecordOptions } from '../page/stored-answer.js';
import type { Current } from '../ui/contract.js';
/** What the running askfirst shares with the code that understands other tools. */
export interface MoveContext {
    readonly options: Readonly<Record<string, unknown>>;
    readonly current: Current;
    /** Why the visitor is to be asked, if so. */
    readonly asking: AskReason | undefined;
    readonly page: Claim<unknown>;
    /** What is to be called in the end. */
    readonly ends: (() => void)[];
    askfirst(): Pick<Askfirst, 'when'>;
    readonly record: RecordOptions;
    decider(): Promise<Decider>;
}
/** Resolves when it is known whether an answer to the other tool counts here; then `current` says so. */
export type StartMove = (context: MoveContext) => Promise<void>;
/** Understands the markup of another tool, and takes over the visitor's answer to it, if there is none to us. */
export declare const startMove: StartMove;

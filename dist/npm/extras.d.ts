import type { Askfirst } from './api.js';
import type { AskReason } from './core/consent.js';
import type { DebugContext } from './debug/debug.js';
import type { Decider } from './decide.js';
import type { Effects } from './effects.js';
import type { MoveContext } from './move/move.js';
import type { LoadPart } from './surroundings.js';
/** What the extras are made of. */
interface ExtrasContext extends Omit<MoveContext, 'asking' | 'askfirst'>, Omit<DebugContext, 'askfirst'> {
    readonly load: LoadPart;
    askfirst(): Askfirst;
    decider(): Promise<Decider>;
    effects(): Promise<Effects>;
}
/** What only some sites use, fetched where the site or the page asks for it. What ends them is added to `ends`. */
export interface Extras {
    debug(): void;
    /** Fills the places for the cookie table. */
    table(): void;
    /** Resolves when it is known whether an answer to the tool that the site had before counts. */
    move(asking: AskReason | undefined): Promise<unknown>;
}
export declare function createExtras(context: ExtrasContext): Extras;
export {};

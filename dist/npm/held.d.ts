import type { Askfirst } from './api.js';
import type { Allowed } from './core/consent.js';
import type { Engine } from './engine.js';
import type { Claim } from './page/claim.js';
import type { Sensitive } from './page/sensitive.js';
import type { LoadPart } from './surroundings.js';
import type { Current } from './ui/contract.js';
/** What the page's own markup is held with. */
export interface HeldContext {
    readonly load: LoadPart;
    readonly nonce: string;
    readonly current: Current;
    readonly sensitive: Sensitive;
    readonly options: Readonly<Record<string, unknown>>;
    readonly page: Claim<unknown>;
    askfirst(): Askfirst;
    /** What is allowed on this page. */
    allowed(): Allowed;
    readonly engine: Engine;
    /** Asks the visitor: the guard has stopped something that waits for an answer. */
    ask(): Promise<void>;
}
/** What waits in the page's own markup: elements that say so, and snippets that the guard stops. */
export interface HeldMarkup extends Pick<Askfirst, 'when'> {
    /** Fetches what holds elements: there are some. */
    begin(): void;
    /** Tells the guard what is permitted now. Returns whether something goes on that only a new visit of the page ends. */
    change(): boolean;
    /** Lets elements go that may, and holds others again. */
    update(): void;
    end(): void;
}
export declare function createHeldMarkup(context: HeldContext): HeldMarkup;

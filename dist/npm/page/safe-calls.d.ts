import type { Expected } from './expected.js';
type Globals = Record<string, unknown>;
/** The page's globals; not `window`, which a server that imports this has none of. */
export declare const globals: Globals;
type Key = string | symbol;
/** Stands in for one vendor, by all its globals. They share one queue, so that their calls keep their order. */
export interface Stand {
    /** What stands in, by the name of the global. */
    readonly stands: Globals;
    /** What the vendor had there when we took its place. */
    readonly real: Globals;
    /** Calls that wait for an answer. Undefined: nothing waits any more. */
    held: Call[] | undefined;
    /** Hands a call on to the vendor, while that may be. */
    call?: ((...call: Call) => void) | undefined;
}
/** A call by page code: of which global, of which of its methods if not of itself, and with what. */
export type Call = readonly [name: string, key: Key | undefined, args: readonly unknown[]];
/** Gives each name back to whom it belongs. */
export declare function stepAside(all: ReadonlyMap<string, Stand>): void;
/** Forgets the calls that wait: nothing of theirs is allowed. */
export declare function dropHeld(all: ReadonlyMap<string, Stand>): void;
/**
 * Stands in for the globals of vendors who are not here yet, or no more: page code may call `fbq(…)`, `_paq.push(…)` or
 * `ttq.track(…)` at any time. Before an answer the calls are held, for this page view only. What goes on with them is the
 * business of `createCalls`, which comes with the services.
 */
export declare function addSafeCalls(stands: Map<string, Stand>, expected: readonly Expected[]): Map<string, Stand>;
/** The globals that a site names because page code calls them before the file is there that knows them. */
export declare const namedCalls: ({ calls }: Readonly<Record<string, unknown>>) => {
    calls: string;
}[];
export {};

import type { Calls } from '../core/gate.js';
/** What a page needs of a service before its file is there. */
export interface Expected {
    /** The global that page code calls. */
    readonly calls?: string | undefined;
    /** The global that switches the vendor's own snippet off. */
    readonly optOut?: string | undefined;
}
/** The calls, until askfirst is taken away. */
export interface SafeCalls extends Calls {
    /** Stands in for nobody any more. */
    end(): void;
}
/**
 * Stands in for the globals of vendors who are not here yet, or no more: page code may call `fbq(…)`, `_paq.push(…)` or
 * `ttq.track(…)` at any time. Before an answer the calls are held, for this page view only; then they go to the vendor
 * in order, or are dropped.
 */
export declare function createSafeCalls(expected: readonly Expected[], globals: object): SafeCalls;

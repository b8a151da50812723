import type { Askfirst } from '../api.js';
/** Page code that runs by conditions. */
export interface Whens extends Pick<Askfirst, 'when'> {
    /** Looks at all conditions anew. */
    update(): void;
    close(): void;
}
export declare function createWhens(isMet: (condition: string) => boolean, report: (problem: string, error?: unknown) => void): Whens;

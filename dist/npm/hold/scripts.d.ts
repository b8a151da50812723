import type { IsDue, WaitsFor } from './contract.js';
/** Held scripts, from their turn on. */
export interface Scripts {
    /** Runs a script if it is due: after those before it of the same service; of the same condition if none is named. */
    take(script: HTMLScriptElement): void;
    /** Tells that something has left the page. */
    left(node: Node): void;
    /** Whether one that ran has lost its permission. */
    outlived(): boolean;
    /** Runs nothing any more. */
    close(): void;
}
export declare function createScripts(waitsFor: WaitsFor, isDue: IsDue, report: (problem: string) => void): Scripts;

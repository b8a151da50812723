import type { Askfirst } from './api.js';
import type { Decider } from './decide.js';
import type { LoadScript } from './page/script-loader.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
/** What the cookie table is made of. */
interface TableParts {
    readonly surroundings: Surroundings;
    readonly loadScript: LoadScript;
    askfirst(): Askfirst;
    /** Resolves when the services and their facts are there. */
    ready(): Promise<[Runner, Decider]>;
}
/** Fetches the cookie table as soon as the page has a place for it. What ends it is added to `ends`. */
export declare function watchPolicyTable({ surroundings, loadScript, askfirst, ready }: TableParts, ends: (() => void)[]): void;
export {};

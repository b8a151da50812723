import type { Askfirst } from './api.js';
import type { OptionalCategory } from './core/consent.js';
import type { ReadOption } from './core/options.js';
import type { Decider } from './decide.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';
import { type Screen } from './ui/screen.js';
/** What the interface is made of. */
interface InterfaceContext {
    readonly surroundings: Surroundings;
    readonly loadScript: LoadScript;
    readonly current: Current;
    readonly options: Readonly<Record<string, unknown>>;
    readonly read: ReadOption;
    readonly sensitive: Sensitive;
    askfirst(): Askfirst;
    /** Resolves when a decision can be carried out. */
    ready(): Promise<[Runner, Decider]>;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
}
/** The interface, which is fetched when something must be shown. */
export declare function createInterface(context: InterfaceContext): Screen;
export {};

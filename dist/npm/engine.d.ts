import type { Gate } from './core/gate.js';
import type { Expected } from './page/safe-calls.js';
import type { RunnerContext } from './runner.js';
import type { LoadPart } from './surroundings.js';
/** What the engine is made of. */
interface EngineContext extends Omit<RunnerContext, 'consentMode'> {
    readonly load: LoadPart;
    /** The services of the site. */
    readonly expected: readonly Expected[];
}
/** What runs the services of the site. */
export interface Engine {
    /** Fetches it, if a service may run. */
    start(): Promise<Gate | undefined>;
    /** The same, if it is here already. */
    running(): Gate | undefined;
}
export declare function createEngine(context: EngineContext): Engine;
export {};

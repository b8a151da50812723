import type { Gate } from './core/gate.js';
import type { FurtherOnDemand } from './further-on-demand.js';
import type { Expected } from './page/expected.js';
import type { RunnerContext } from './runner.js';
import type { LoadPart } from './surroundings.js';
/** What the engine is made of. */
interface EngineContext extends RunnerContext {
    readonly load: LoadPart;
    /** The services of the site, once those are named that are further ones. */
    readonly expected: readonly Expected[];
    readonly further: FurtherOnDemand;
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

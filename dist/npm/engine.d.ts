import type { Claim } from './page/claim.js';
import type { Expected } from './page/safe-calls.js';
import type { Runner, RunnerContext } from './runner.js';
import type { LoadPart } from './surroundings.js';
/** What the engine is made of. */
interface EngineContext extends Omit<RunnerContext, 'consentMode' | 'ran' | 'sensitivePages'> {
    readonly load: LoadPart;
    readonly page: Claim<unknown>;
    /** The services of the site. */
    readonly expected: readonly Expected[];
}
/** What runs the services of the site. */
export interface Engine {
    /** Fetches it, if a service may run. */
    start(): Promise<Runner | undefined>;
    /** The same, if it is here already. */
    running(): Runner | undefined;
}
export declare function createEngine(context: EngineContext): Engine;
export {};

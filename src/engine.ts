import { allowsAny } from './core/consent.js';
import type { Gate } from './core/gate.js';
import type { ConsentMode } from './core/options.js';
import { onDemand } from './page/on-demand.js';
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

export function createEngine(context: EngineContext): Engine {
  const { load, expected, read, current } = context;
  const consentMode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/) as ConsentMode;
  let running: Gate | undefined;
  const fetchRunner = onDemand(async () => {
    running = (await load('services'))({ ...context, consentMode });
    return running;
  });
  return {
    async start() {
      const isDue = expected.length && (consentMode === 'advanced' || allowsAny(current.consent));
      return isDue ? fetchRunner() : running;
    },
    running: () => running,
  };
}

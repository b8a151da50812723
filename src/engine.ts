import { allowsAny } from './core/consent.js';
import type { ConsentMode } from './core/options.js';
import type { Claim } from './page/claim.js';
import { onDemand } from './page/on-demand.js';
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

export function createEngine(context: EngineContext): Engine {
  const { load, page, expected, options, read, current, sensitive } = context;
  const consentMode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/) as ConsentMode;
  let running: Runner | undefined;
  const fetchRunner = onDemand(async () => {
    const isSensitive = options['sensitive'] || sensitive.here();
    const [createRunner, createPages] = await Promise.all([load('services'), isSensitive && load('sensitive')]);
    const sensitivePages = createPages ? createPages(sensitive) : undefined;
    running = createRunner({ ...context, consentMode, ran: page.ran, sensitivePages });
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

import type { Askfirst } from './api.js';
import { type Allowed, allowsAny, type Subject } from './core/consent.js';
import type { Hold } from './hold/hold.js';
import type { Claim } from './page/claim.js';
import { HELD } from './page/held-markup.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import { watchFor } from './page/watch-for.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';

/** What the page's own markup is held with. */
interface HeldContext {
  readonly surroundings: Surroundings;
  readonly loadScript: LoadScript;
  readonly current: Current;
  readonly sensitive: Sensitive;
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: Claim<unknown>;
  askfirst(): Askfirst;
  /** What is allowed on this page. */
  allowed(): Allowed;
  /** Fetches what runs services. */
  runner(): Promise<Runner>;
  running(): Runner | undefined;
  /** Asks the visitor: the guard has stopped something that waits for an answer. */
  ask(): Promise<void>;
}

/** What waits in the page's own markup: elements that say so, and snippets that the guard stops. */
export interface HeldMarkup extends Pick<Askfirst, 'when'> {
  /** Fetches what holds elements as soon as there are some. Returns a function that ends it. */
  begin(): () => void;
  /** Tells the guard what is permitted now. Returns whether something goes on that only a new visit of the page ends. */
  change(): boolean;
  /** Lets elements go that may, and holds others again. */
  update(): void;
  /** The services that the guard has stopped. */
  found(): readonly Subject[];
}

export function createHeldMarkup(context: HeldContext): HeldMarkup {
  const { surroundings, loadScript, current, sensitive, options, page, askfirst, allowed, runner, running, ask } =
    context;
  let hold: Hold | undefined;
  let ended = false;

  const fetchHold = onDemand(async () => {
    const createHold = await surroundings.loadHold(loadScript);
    // A script that names a service runs only as the service may.
    if (allowsAny(current.consent)) await runner();
    hold = createHold({
      allowed,
      decided: () => current.consent.decided,
      sensitive: sensitive.here,
      permits: id => (running()?.services.some(service => service.id === id) ? running()?.permits(id) : undefined),
      decide: choices => askfirst().decide(choices),
      options,
      nonce: surroundings.nonce,
      report,
    });
    if (ended) hold.destroy();
    else hold.update();
    return hold;
  });

  return {
    when(condition, run, undo) {
      let end: (() => void) | undefined = () => {};
      const watch = (engine: Hold) => {
        if (end) end = engine.when(condition, run, undo);
      };
      fetchHold().then(watch).catch(report);
      return () => {
        end?.();
        end = undefined;
      };
    },
    begin() {
      const end = watchFor(HELD, () => fetchHold().catch(report));
      return () => {
        ended = true;
        end();
        hold?.destroy();
      };
    },
    change() {
      const goesOn = page.guard?.update({
        consent: current.consent,
        sensitive: sensitive.here(),
        services: running()?.services ?? [],
        ask: () => void ask().catch(report),
      });
      return hold?.outlived() || !!goesOn;
    },
    update: () => hold?.update(),
    found: () => page.guard?.found ?? [],
  };
}

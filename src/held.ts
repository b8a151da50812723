import type { Askfirst } from './api.js';
import type { Allowed } from './core/consent.js';
import type { Engine } from './engine.js';
import type { Hold } from './hold/hold.js';
import type { Claim } from './page/claim.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import type { LoadPart } from './surroundings.js';
import type { Current } from './ui/contract.js';

/** What the page's own markup is held with. */
export interface HeldContext {
  readonly load: LoadPart;
  readonly nonce: string;
  readonly current: Current;
  readonly sensitive: Sensitive;
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: Claim<unknown>;
  askfirst(): Askfirst;
  /** What is allowed on this page. */
  allowed(): Allowed;
  readonly engine: Engine;
  /** Asks the visitor: the guard has stopped something that waits for an answer. */
  ask(): Promise<void>;
}

/** What waits in the page's own markup: elements that say so, and snippets that the guard stops. */
export interface HeldMarkup extends Pick<Askfirst, 'when'> {
  /** Fetches what holds elements: there are some. */
  begin(): void;
  /** Tells the guard what is permitted now. Returns whether something goes on that only a new visit of the page ends. */
  change(): boolean;
  /** Lets elements go that may, and holds others again. */
  update(): void;
  end(): void;
}

export function createHeldMarkup(context: HeldContext): HeldMarkup {
  const { load, current, sensitive, page, engine, ask } = context;
  let hold: Hold | undefined;

  const fetchHold = onDemand(async () => {
    // A script that names a service runs only as the service may.
    const [createHold] = await Promise.all([load('hold'), engine.start()]);
    hold = createHold(context);
    hold.update();
    return hold;
  });

  return {
    when(condition, run, undo) {
      let end: (() => void) | undefined = () => {};
      const watch = (arrived: Hold) => {
        if (end) end = arrived.when(condition, run, undo);
      };
      fetchHold().then(watch).catch(report);
      return () => {
        end?.();
        end = undefined;
      };
    },
    begin: () => fetchHold().catch(report),
    change() {
      const goesOn = page.guard?.update({
        consent: current.consent,
        sensitive: sensitive.here(),
        services: current.services,
        ask: () => ask().catch(report),
      });
      return hold?.outlived() || !!goesOn;
    },
    update: () => hold?.update(),
    end: () => hold?.destroy(),
  };
}

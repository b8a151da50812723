import type { Askfirst } from './api.js';
import { type Allowed, allowsAny } from './core/consent.js';
import type { Hold } from './hold/hold.js';
import { watchHeld } from './page/held-markup.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';

/** What held markup is made of. */
interface HeldContext {
  readonly surroundings: Surroundings;
  readonly loadScript: LoadScript;
  readonly current: Current;
  readonly sensitive: Sensitive;
  askfirst(): Askfirst;
  /** What is allowed on this page. */
  allowed(): Allowed;
  /** Fetches what runs services. */
  runner(): Promise<Runner>;
  running(): Runner | undefined;
}

/** Held markup, whether the page has any or not. */
export interface HeldMarkup extends Omit<Hold, 'destroy'> {
  /** Fetches what holds it as soon as there is some. Returns a function that ends it. */
  begin(): () => void;
}

export function createHeldMarkup(context: HeldContext): HeldMarkup {
  const { surroundings, loadScript, current, sensitive, askfirst, allowed, runner, running } = context;
  let hold: Hold | undefined;
  let ended = false;

  const fetchHold = async () => {
    const createHold = await surroundings.loadHold(loadScript);
    // A script that names a service runs only as the service may.
    if (allowsAny(current.consent)) await runner();
    if (ended) return;
    hold = createHold({
      allowed,
      decided: () => current.consent.decided,
      sensitive: sensitive.here,
      permits: id => (running()?.services.some(service => service.id === id) ? running()?.permits(id) : undefined),
      decide: choices => askfirst().decide(choices),
      nonce: surroundings.nonce,
      report,
    });
    hold.update();
  };

  return {
    begin() {
      const end = watchHeld(() => fetchHold().catch(report));
      return () => {
        ended = true;
        end();
        hold?.destroy();
      };
    },
    update: () => hold?.update(),
    outlived: () => !!hold?.outlived(),
  };
}

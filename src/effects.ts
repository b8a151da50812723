import type { ChangeDetail } from './api.js';
import { type Consent, permits } from './core/consent.js';
import type { Facts, Service } from './core/service.js';
import { forbiddenTraces, outOfReach } from './core/traces.js';
import type { HeldMarkup } from './held.js';
import { clear } from './page/clear.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { writeCookie } from './page/write-cookie.js';
import type { Runner } from './runner.js';
import type { Current } from './ui/contract.js';

/** What decisions take effect on. */
export interface EffectsContext {
  readonly current: Current;
  readonly sensitive: Sensitive;
  readonly held: HeldMarkup;
  /** Fetches what runs services, if one may run. */
  engine(): Promise<Runner | undefined>;
  /** Forgets the calls by page code that wait for an answer. */
  drop(): void;
}

/** What follows from a decision. */
export interface Effects {
  /** Lets the decision that is the current one take effect, once the visitor has seen their click answered. */
  carryOut(previous: Consent): Promise<void>;
  /** Starts what may run since the services were told of a change, or visits the page anew where only that ends one. */
  settle(reload: boolean): Promise<void>;
}

/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0] as string);

/** `facts`: those of the site's services by id. `known`: those of all services, which a snippet in the page may run. */
export function createEffects({
  current,
  sensitive,
  held,
  engine,
  drop,
  services,
  facts,
  known,
}: EffectsContext & {
  readonly services: readonly Service[];
  readonly facts: Readonly<Record<string, Facts>>;
  readonly known: Readonly<Record<string, Facts>>;
}): Effects {
  /** Services that the page's own snippets run are asked about by their category alone. */
  const sweep = () => {
    const found = held.found();
    const asked = [...current.consent.asked, ...found.map(({ id }) => id)];
    return clear(forbiddenTraces({ ...current.consent, asked }, [...services, ...found], { ...known, ...facts }));
  };
  let kept = false;
  /** Where it does not come, nothing is started, and all else takes its course. */
  const running = () => engine().catch(report) as Promise<Runner | undefined>;

  const settle = async (reload: boolean) => {
    const { consent } = current;
    if (!reload) await (await running())?.start();
    if (current.consent !== consent) return;
    current.reload = reload ? renew : undefined;
    if (reload && !hasUnsavedInput()) renew();
    else held.update();
  };

  /** What follows from a decision, once the visitor has seen their click answered. */
  const carryOut = async (previous: Consent) => {
    const { consent } = current;
    await afterPaint();
    // A later decision speaks for this one too.
    if (current.consent !== consent) return;
    const runner = await running();
    if (current.consent !== consent) return;
    const goesOn = held.change();
    const reload = runner?.change(consent, sensitive.here()) || goesOn;
    if (!runner) drop();
    for (const service of services) if (service.refusal && !permits(consent, service)) writeCookie(service.refusal);
    if (!reload) await runner?.start();
    if (current.consent !== consent) return;
    current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, facts)];
    if (current.leftovers.length) console.debug('askfirst: out of reach of this page:', current.leftovers);
    if (!kept) keepClear(sweep);
    kept = true;
    const detail: ChangeDetail = { consent, previous, leftovers: current.leftovers };
    native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
    await settle(reload);
  };

  return { carryOut, settle };
}

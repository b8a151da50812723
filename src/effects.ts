import type { ChangeDetail } from './api.js';
import { changeServices } from './core/change-services.js';
import { type Consent, permits } from './core/consent.js';
import type { Endings } from './core/endings.js';
import type { Gate } from './core/gate.js';
import { ownFacts } from './core/own-facts.js';
import type { FactsById } from './core/service.js';
import { forbiddenTraces, outOfReach } from './core/traces.js';
import type { Engine } from './engine.js';
import type { HeldMarkup } from './held.js';
import type { Claim } from './page/claim.js';
import { clear } from './page/clear.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { putNumbersBack } from './page/put-numbers-back.js';
import { renew } from './page/renew.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import { nextTask } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { writeCookie } from './page/write-cookie.js';
import type { Current } from './ui/contract.js';

/** What decisions take effect on. */
interface EffectsContext {
  readonly current: Current;
  readonly sensitive: Sensitive;
  readonly held: HeldMarkup;
  readonly page: Claim<unknown>;
  readonly engine: Engine;
  /** Forgets the calls by page code that wait for an answer. */
  drop(): void;
}

/** What follows from a decision. */
export interface Effects {
  /** Lets the decision that is the current one take effect. `running`: what runs services, if one may run. */
  carryOut(previous: Consent, running: Promise<Gate | undefined>): Promise<void>;
  /** Starts what may run since the services were told of a change, or visits the page anew where only that ends one. */
  settle(reload: boolean): Promise<void>;
}

/** `further`: facts of services beside those that the file with this knows, if the site has any. */
export type CreateEffects = (context: EffectsContext, further: FactsById | undefined) => Effects;

/** `common`: the facts of services, by id; a service may bring its own. `endings`: of services that came without. Those of the site become `current.facts`. */
export const createEffects =
  (common: FactsById, endings: Endings): CreateEffects =>
  ({ current, sensitive, held, page, engine, drop }, further) => {
    const known = { ...common, ...further };
    const { services } = current;
    const facts = ownFacts(services, known);
    current.facts = facts;

    /** Services that the page's own snippets run are asked about by their category alone. */
    let databases: Promise<void> | undefined;
    const sweep = () => {
      const found = page.guard?.found ?? [];
      const asked = [...current.consent.asked, ...found.map(({ id }) => id)];
      const all = { ...known, ...facts };
      const forbidden = forbiddenTraces({ ...current.consent, asked }, [...services, ...found], all);
      const cleared = clear(forbidden);
      databases = cleared.databases;
      return cleared.left;
    };
    let kept = false;

    const settle = async (reload: boolean) => {
      const { consent } = current;
      current.reload = reload ? renew : undefined;
      if (reload) await databases;
      // Where what runs services does not come, nothing is started, and all else takes its course.
      else await ((await engine.start().catch(report)) as Gate | undefined)?.start();
      if (current.consent !== consent) return;
      if (reload && !hasUnsavedInput()) renew();
      else held.update();
    };

    const carryOut: Effects['carryOut'] = async (previous, running) => {
      const { consent } = current;
      const gate = await running;
      // A later decision speaks for this one too.
      if (current.consent !== consent) return;
      const goesOn = held.change();
      // Without a gate only what an earlier start has begun can run, which a new visit ends.
      const runsOn = gate
        ? changeServices(gate, consent, sensitive.here(), { putNumbersBack, endings })
        : page.ran.size > 0;
      const reload = runsOn || goesOn;
      if (!gate) drop();
      for (const service of services) if (service.refusal && !permits(consent, service)) writeCookie(service.refusal);
      if (!reload) await gate?.start();
      await nextTask();
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
  };

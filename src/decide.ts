import type { Askfirst, ChangeDetail } from './api.js';
import { type Choices, choose } from './core/choose.js';
import { addMonths, type Consent, type OptionalCategory, optionalCategories, permits } from './core/consent.js';
import { factsOf } from './core/facts-of.js';
import type { Catalogue, ReadOption } from './core/options.js';
import { pickServices } from './core/pick-services.js';
import { decode, encode } from './core/record.js';
import type { Facts, Service } from './core/service.js';
import { forbiddenTraces, outOfReach } from './core/traces.js';
import type { HeldMarkup } from './held.js';
import { createInterface } from './interface.js';
import { clear } from './page/clear.js';
import { deleteCookie } from './page/delete-cookie.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { createRecordWriter } from './page/record-writer.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { writeCookie } from './page/write-cookie.js';
import type { Runner } from './runner.js';
import type { LoadPart } from './surroundings.js';
import type { Current, MountUi } from './ui/contract.js';
import type { Screen } from './ui/screen.js';

/** What the running askfirst shares with the code that is fetched for decisions. */
interface DecideContext {
  readonly load: LoadPart;
  readonly nonce: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly current: Current;
  readonly read: ReadOption;
  readonly record: { readonly policyVersion: number; readonly cookieName: string; readonly cookieMonths: number };
  readonly sensitive: Sensitive;
  readonly held: HeldMarkup;
  askfirst(): Askfirst;
  /** Fetches what runs services, if one may run. */
  engine(): Promise<Runner | undefined>;
  /** Forgets the calls by page code that wait for an answer. */
  drop(): void;
  /** The categories that there is something to ask about. */
  categories(): readonly OptionalCategory[];
}

/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0] as string);

/** Carries out decisions. */
export interface Decider {
  readonly services: readonly Service[];
  readonly screen: Screen;
  /** What the services leave behind, by their id: for the settings. */
  readonly facts: Readonly<Record<string, Facts>>;
  readonly record: DecideContext['record'];
  /** Stores a decision and lets it take effect. What is not named stays as it is. */
  decide(choices: Choices): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
  follow(consent: Consent): void;
  /** Stores a decision that the visitor told another tool, with its date, in milliseconds since 1970. Takes effect silently. */
  adopt(allowed: readonly OptionalCategory[], at: number): void;
  /** Starts what may run since the services were told of a change, or visits the page anew where only that ends one. */
  settle(reload: boolean): Promise<void>;
}

/** `further`: services beside those that the file with this knows. */
export type CreateDecider = (context: DecideContext, further?: Further) => Decider;

/** What is told about services that fewer sites use. */
export interface Further {
  readonly catalogue: Catalogue;
  readonly facts: Readonly<Record<string, Facts>>;
}

/**
 * `catalogue`: services that may stand among the options by name; what is told about them is enough. `facts`: those of
 * services, by id; a service may bring its own. `mount`: the interface.
 */
export const createDecider =
  (mount: MountUi, catalogue: Catalogue, facts: Readonly<Record<string, Facts>>): CreateDecider =>
  (context, further) => {
    const { options, current, read, record, sensitive, held, engine, drop, categories } = context;
    const services = pickServices(options, report, { ...catalogue, ...further?.catalogue });
    const known = { ...facts, ...further?.facts };
    current.services = services;
    const own = factsOf(services, known);
    const { policyVersion, cookieName, cookieMonths } = record;
    const screen = createInterface(mount, { ...context, facts: own });
    const write = createRecordWriter(cookieName, read);
    /** Services that the page's own snippets run are asked about by their category alone. */
    const sweep = () => {
      const found = held.found();
      const asked = [...current.consent.asked, ...found.map(({ id }) => id)];
      return clear(forbiddenTraces({ ...current.consent, asked }, [...services, ...found], { ...known, ...own }));
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
      current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, own)];
      if (current.leftovers.length) console.debug('askfirst: out of reach of this page:', current.leftovers);
      if (!kept) keepClear(sweep);
      kept = true;
      const detail: ChangeDetail = { consent, previous, leftovers: current.leftovers };
      native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
      await settle(reload);
    };

    const take = (consent: Consent, saved: boolean | undefined) => {
      const previous = current.consent;
      current.consent = consent;
      screen.show({ asking: undefined, settings: false, saved });
      carryOut(previous);
    };

    const keep = (at: number, allowed: readonly OptionalCategory[], also: readonly string[] = []) => {
      const asked = services.map(({ id }) => id);
      const text = encode(policyVersion, at, allowed, asked, also);
      // A record on another path or domain would shadow this one.
      deleteCookie(cookieName);
      return { consent: decode(text) as Consent, saved: write(text, addMonths(at, cookieMonths)) };
    };

    const allowOnly = (allowed: readonly OptionalCategory[], also?: readonly string[]) => {
      const { consent, saved } = keep(Date.now(), allowed, also);
      take(consent, saved);
    };

    return {
      services,
      screen,
      facts: own,
      record,
      decide(choices) {
        const known: string[] = [...optionalCategories, ...services.map(({ id }) => id)];
        for (const name of Object.keys(Object(choices))) {
          if (![...known, 'necessary'].includes(name)) report(`Unknown "${name}". Known: ${known.join(', ')}`);
        }
        const { allowed, also } = choose(current.consent, Object(choices), services);
        allowOnly(allowed, also);
      },
      acceptAll: () => allowOnly(categories()),
      rejectAll: () => allowOnly([]),
      follow: consent => take(consent, undefined),
      adopt: (allowed, at) => take(keep(at, allowed).consent, undefined),
      settle,
    };
  };

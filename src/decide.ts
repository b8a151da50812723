import type { Askfirst } from './api.js';
import { type Choices, choose } from './core/choose.js';
import { addMonths, type Consent, type OptionalCategory, optionalCategories } from './core/consent.js';
import { factsOf } from './core/facts-of.js';
import type { Catalogue, ReadOption } from './core/options.js';
import { pickServices } from './core/pick-services.js';
import { decode, encode } from './core/record.js';
import type { Facts, Service } from './core/service.js';
import { createEffects, type Effects, type EffectsContext } from './effects.js';
import { createInterface } from './interface.js';
import { deleteCookie } from './page/delete-cookie.js';
import { createRecordWriter } from './page/record-writer.js';
import { report } from './page/report.js';
import type { RecordOptions } from './page/stored-answer.js';
import type { LoadPart } from './surroundings.js';
import type { MountUi } from './ui/contract.js';
import type { Screen } from './ui/screen.js';

/** What the running askfirst shares with the code that is fetched for decisions. */
interface DecideContext extends EffectsContext {
  readonly load: LoadPart;
  readonly nonce: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly record: RecordOptions;
  askfirst(): Askfirst;
  /** The categories that there is something to ask about. */
  categories(): readonly OptionalCategory[];
}

/** Carries out decisions. */
export interface Decider extends Pick<Effects, 'settle'> {
  readonly services: readonly Service[];
  readonly screen: Screen;
  /** What the services leave behind, by their id: for the settings. */
  readonly facts: Readonly<Record<string, Facts>>;
  readonly record: RecordOptions;
  /** Stores a decision and lets it take effect. What is not named stays as it is. */
  decide(choices: Choices): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
  follow(consent: Consent): void;
  /** Stores a decision that the visitor told another tool, with its date, in milliseconds since 1970. Takes effect silently. */
  adopt(allowed: readonly OptionalCategory[], at: number): void;
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
    const { options, current, read, record, categories } = context;
    // What is wrong with them is told once.
    const services = pickServices(options, current.services.length ? () => {} : report, {
      ...catalogue,
      ...further?.catalogue,
    });
    const known = { ...facts, ...further?.facts };
    current.services = services;
    const own = factsOf(services, known);
    const { policyVersion, cookieName, cookieMonths } = record;
    const screen = createInterface(mount, { ...context, facts: own });
    const write = createRecordWriter(cookieName, read);
    const { carryOut, settle } = createEffects({ ...context, services, facts: own, known });

    const take = (consent: Consent, saved: boolean | undefined) => {
      const previous = current.consent;
      current.consent = consent;
      screen.show({ asking: undefined, settings: false, saved });
      carryOut(previous).catch(report);
    };

    const keep = (at: number, allowed: readonly OptionalCategory[], also: readonly string[] = []) => {
      const asked = services.map(({ id }) => id);
      const text = encode(policyVersion, at, allowed, asked, also);
      // A record on another path or domain would shadow this one.
      deleteCookie(cookieName);
      const saved = write(text, addMonths(at, cookieMonths)) && !!decode(text);
      // A record of very many services is longer than a cookie may be: then the answer counts for this page alone.
      return { consent: { ...(decode(encode(policyVersion, at, allowed, [])) as Consent), asked, also }, saved };
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

import type { Askfirst } from './api.js';
import { type Choices, choose } from './core/choose.js';
import { type AskReason, addMonths, type Consent, type OptionalCategory, optionalCategories } from './core/consent.js';
import type { Catalogue, ReadOption } from './core/options.js';
import { pickServices } from './core/pick-services.js';
import { decode, encode } from './core/record.js';
import { hasSoundFacts } from './core/sound-facts.js';
import type { Effects } from './effects.js';
import type { Engine } from './engine.js';
import { createInterface } from './interface.js';
import { createCategories } from './page/asked-categories.js';
import type { Claim } from './page/claim.js';
import { deleteCookie } from './page/delete-cookie.js';
import { readAll } from './page/jar.js';
import { createRecordWriter } from './page/record-writer.js';
import { renew } from './page/renew.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import type { RecordOptions } from './page/stored-answer.js';
import { afterPaint, nextTask } from './page/tasks.js';
import type { LoadPart } from './surroundings.js';
import type { Current, MountUi } from './ui/contract.js';
import type { Screen } from './ui/screen.js';

/** What the running askfirst shares with the code that is fetched to ask. */
interface DecideContext {
  readonly load: LoadPart;
  readonly nonce: string;
  readonly current: Current;
  readonly sensitive: Sensitive;
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly record: RecordOptions;
  readonly page: Claim<unknown>;
  readonly engine: Engine;
  askfirst(): Askfirst;
  /** Fetches what lets decisions take effect. */
  effects(): Promise<Effects>;
}

/** Asks, and stores decisions. */
export interface Decider {
  readonly screen: Screen;
  /** The categories that there is something to ask about. */
  categories(): readonly OptionalCategory[];
  /** Asks, unless there is nothing to ask about or a decision is made while the interface is on its way. */
  ask(reason: AskReason): Promise<void>;
  /** Stores a decision and lets it take effect. What is not named stays as it is. */
  decide(choices: Choices): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
  follow(consent: Consent): void;
  /** Stores a decision that the visitor told another tool, with its date, in milliseconds since 1970. Takes effect silently. */
  adopt(allowed: readonly OptionalCategory[], at: number): void;
}

/** `further`: services beside those that the file with this knows, if the site has any. */
export type CreateDecider = (context: DecideContext, further: Catalogue | undefined) => Decider;

/**
 * `mount`: the interface. `catalogue`: services that may stand among the options by name; what is told about them is enough.
 */
export const createDecider =
  (mount: MountUi, catalogue: Catalogue): CreateDecider =>
  (context, further) => {
    const { options, current, read, record, page, engine, effects } = context;
    // What is wrong with them is told once.
    const tell = current.services.length ? () => {} : report;
    const services = pickServices(options, tell, { ...catalogue, ...further }).filter(service =>
      hasSoundFacts(service, tell),
    );
    current.services = services;
    const asked = services.map(({ id }) => id);
    // What is wrong with these is told here; for who runs services only the right words count.
    read('urlPassthrough', true, false);
    read('adsDataRedaction', true, true);
    const mode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/);
    for (const { name, advanced } of services) {
      if (advanced && mode === 'advanced') {
        console.warn(`askfirst: ${name} sends requests before an answer, because consentMode is "advanced".`);
      }
    }
    const { policyVersion, cookieName, cookieMonths } = record;
    const categories = createCategories(services, page);
    const screen = createInterface(mount, { ...context, categories });
    const write = createRecordWriter(cookieName, read);

    /** Lets a decision take effect, most of it once the visitor has seen their click answered. `tell`: what became of it. */
    const take = async (consent: Consent, tell?: () => void) => {
      const previous = current.consent;
      current.consent = consent;
      screen.show({ asking: undefined, settings: false, saved: undefined });
      await afterPaint();
      // A later decision speaks for this one too.
      if (current.consent !== consent) return;
      // Where it does not come, nothing is started, and all else takes its course.
      const running = engine.start().catch(report) as ReturnType<Engine['start']>;
      tell?.();
      await nextTask();
      const arrived = await effects().catch(error => {
        report(error);
        // Only a new visit ends what runs, then.
        if (page.ran.size) renew();
      });
      await arrived?.carryOut(previous, running);
    };

    /** Stores an answer and lets it take effect. `silent`: the visitor gave it elsewhere, and is told nothing. */
    const answer = (at: number, allowed: readonly OptionalCategory[], also: readonly string[] = [], silent = false) => {
      const text = encode(policyVersion, at, allowed, asked, also);
      // A record on another path or domain would shadow this one. Some 18 deletions: not for nothing.
      if (readAll(cookieName).length) deleteCookie(cookieName);
      const isWritten = write(text, addMonths(at, cookieMonths));
      const consent = { ...(decode(encode(policyVersion, at, allowed, [])) as Consent), asked, also };
      take(consent, () => {
        // A record of very many services is longer than a cookie may be: then the answer counts for this page alone.
        const saved = isWritten() && !!decode(text);
        if (!silent) screen.show({ saved });
      }).catch(report);
    };

    return {
      screen,
      categories,
      async ask(asking) {
        const { consent } = current;
        await screen.prepare();
        // Meanwhile page code or another tab may have decided.
        if (current.consent === consent && categories().length) screen.show({ asking });
      },
      decide(choices) {
        const known: string[] = [...optionalCategories, ...asked];
        for (const name of Object.keys(Object(choices))) {
          if (![...known, 'necessary'].includes(name)) report(`Unknown "${name}". Known: ${known.join(', ')}`);
        }
        const { allowed, also } = choose(current.consent, Object(choices), services);
        answer(Date.now(), allowed, also);
      },
      acceptAll: () => answer(Date.now(), categories()),
      rejectAll: () => answer(Date.now(), []),
      follow: consent => void take(consent).catch(report),
      adopt: (allowed, at) => answer(at, allowed, [], true),
    };
  };

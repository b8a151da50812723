import type { ChangeDetail } from './api.js';
import { type Allowed, addMonths, type Consent, type OptionalCategory, optionalCategories } from './core/consent.js';
import { factsOf } from './core/facts-of.js';
import type { Gate } from './core/gate.js';
import type { Settings } from './core/options.js';
import { decode, encode } from './core/record.js';
import { forbiddenTraces, outOfReach } from './core/traces.js';
import { clear } from './page/clear.js';
import { deleteCookie } from './page/delete-cookie.js';
import { releaseHeld } from './page/held-markup.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { write } from './page/record-writer.js';
import { report } from './page/report.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { facts as known } from './services/facts.js';
import type { Current } from './ui/contract.js';
import type { Screen } from './ui/screen.js';

/** What the running askfirst shares with the code that is fetched for decisions. */
export interface DecideContext {
  readonly current: Current;
  readonly settings: Settings;
  readonly gate: Gate;
  readonly screen: Screen;
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
  /** Stores a decision and lets it take effect. Categories that are not named stay as they are. */
  decide(choices: Partial<Allowed>): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Lets a decision take effect that was made and stored elsewhere, in another tab. */
  follow(consent: Consent): void;
}

export type CreateDecider = (context: DecideContext) => Decider;

export const createDecider: CreateDecider = ({ current, settings, gate, screen, categories }) => {
  const { services, policyVersion, cookieName, cookieMonths } = settings;
  const facts = factsOf(services, known);
  const sweep = () => clear(forbiddenTraces(current.consent, services, facts));
  let kept = false;

  /** What follows from a decision, once the visitor has seen their click answered. */
  const settle = async (previous: Consent) => {
    const { consent } = current;
    await afterPaint();
    // A later decision speaks for this one too.
    if (current.consent !== consent) return;
    const reload = gate.change(consent);
    if (!reload) await gate.start();
    if (current.consent !== consent) return;
    current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, facts)];
    current.reload = reload ? renew : undefined;
    if (current.leftovers.length) console.debug('askfirst: out of reach of this page:', current.leftovers);
    if (!kept) keepClear(sweep);
    kept = true;
    if (!reload) releaseHeld(consent.allowed);
    const detail: ChangeDetail = { consent, previous, leftovers: current.leftovers };
    native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
    if (reload && !hasUnsavedInput()) renew();
  };

  const take = (consent: Consent, saved: boolean | undefined) => {
    const previous = current.consent;
    current.consent = consent;
    screen.show({ asking: undefined, settings: false, saved });
    settle(previous);
  };

  const allowOnly = (allowed: readonly OptionalCategory[]) => {
    const at = Date.now();
    const text = encode(
      policyVersion,
      at,
      allowed,
      services.map(({ id }) => id),
    );
    // A record on another path or domain would shadow this one.
    deleteCookie(cookieName);
    take(decode(text) as Consent, write(text, addMonths(at, cookieMonths), settings));
  };

  return {
    decide(choices) {
      const { allowed: before } = current.consent;
      for (const name of Object.keys(Object(choices))) {
        if (!(name in before)) report(`Unknown category "${name}". Known: ${optionalCategories.join(', ')}`);
      }
      const allowed = { ...before, ...choices };
      allowOnly(optionalCategories.filter(category => allowed[category] === true));
    },
    acceptAll: () => allowOnly(categories()),
    rejectAll: () => allowOnly([]),
    follow: consent => take(consent, undefined),
  };
};

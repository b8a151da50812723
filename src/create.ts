import type { Askfirst, ChangeDetail } from './api.js';
import { addMonths, type Consent, counts, type OptionalCategory, optionalCategories } from './core/consent.js';
import { createGate } from './core/gate.js';
import { checkOptions, type Factory } from './core/options.js';
import { decode, encode, latest, undecided } from './core/record.js';
import { type Claim, claim } from './page/claim.js';
import { heldCategories, releaseHeld } from './page/held-markup.js';
import { readAll, write } from './page/jar.js';
import { native, on } from './page/native.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { createScriptLoader, type LoadScript } from './page/script-loader.js';
import { createServicePage } from './page/service-page.js';
import { afterPaint, nextTask, parsed } from './page/tasks.js';
import type { MountUi } from './ui/contract.js';
import { createUiOnDemand } from './ui/on-demand.js';

/** What differs between the script tag and npm. */
export interface Surroundings {
  /** For scripts and styles under a strict content security policy. */
  readonly nonce: string;
  /** Origins of our own further scripts. */
  readonly origins: readonly string[];
  /** Services that may stand among the options by name. */
  readonly catalogue?: Readonly<Record<string, Factory>>;
  /** Fetches the interface. It is asked for only when something must be shown. */
  loadUi(loadScript: LoadScript): Promise<MountUi>;
}

/** Starts askfirst on this page. A second start gets the running one. */
export const create = (options: object, surroundings: Surroundings): Askfirst =>
  claim(page => run(options as Record<string, unknown>, surroundings, page));

function run(
  options: Record<string, unknown>,
  { nonce, origins, catalogue, loadUi }: Surroundings,
  page: Claim<Askfirst>,
): Askfirst {
  const settings = checkOptions(options, report, catalogue);
  const { services, policyUrl, policyVersion, cookieName, cookieMonths } = settings;
  const loadScript = createScriptLoader([...origins, ...services.map(({ origin }) => origin)], nonce);
  const gate = createGate(services, createServicePage(page.ran, loadScript), page.ran, nextTask, report);

  const stored = latest(readAll(cookieName));
  let consent = stored && counts(stored, policyVersion, cookieMonths, Date.now()) ? stored : undecided;

  /** The categories that there is something to ask about. */
  const categories = () => {
    const used = [...heldCategories(), ...services.map(({ category }) => category)];
    return optionalCategories.filter(category => used.includes(category));
  };

  const ui = createUiOnDemand(async () => {
    const mount = await loadUi(loadScript);
    if (!native('body')) await parsed();
    return mount({
      askfirst,
      services,
      policyUrl,
      nonce,
      categories,
      place: host => host.isConnected || native('body').prepend(host),
      closeSettings: () => ui.show({ settings: false }),
    });
  }, report);

  /** What follows from a decision, once the visitor has seen their click answered. */
  const settle = async (previous: Consent) => {
    const made = consent;
    await afterPaint();
    // A later decision speaks for this one too.
    if (consent !== made) return;
    const reload = gate.change(made);
    if (!reload) {
      await gate.start();
      if (consent !== made) return;
      releaseHeld(made.allowed);
    }
    const detail: ChangeDetail = { consent: made, previous };
    native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
    if (reload) location.reload();
  };

  const allowOnly = (allowed: readonly OptionalCategory[]) => {
    const previous = consent;
    const at = Date.now();
    const text = encode(
      policyVersion,
      at,
      allowed,
      services.map(({ id }) => id),
    );
    const saved = write(text, addMonths(at, cookieMonths), settings);
    consent = decode(text) as Consent;
    ui.show({ asking: false, settings: false, saved });
    settle(previous);
  };
  const openSettings = () => {
    ui.show({ settings: true, saved: undefined });
  };

  gate.change(consent);
  gate.start();
  parsed().then(() => releaseHeld(consent.allowed));
  if (
    !consent.decided ||
    services.some(({ id, category }) => consent.allowed[category] && !consent.asked.includes(id))
  ) {
    const ask = () => {
      if (categories().length) ui.show({ asking: true });
    };
    // Markup that is held back may still be on its way; services are known at once.
    if (services.length) ask();
    else parsed().then(ask);
  }
  const unwatch = watchOpenLinks(openSettings);

  const askfirst: Askfirst = {
    get consent() {
      return consent;
    },
    subscribe(listener) {
      // Over the event: the browser keeps one broken listener from stopping another.
      const tell = () => listener(consent);
      tell();
      return on('askfirst:change', tell);
    },
    allows: category => consent.allowed[category] === true,
    decide(choices) {
      const allowed = { ...consent.allowed, ...choices };
      allowOnly(optionalCategories.filter(category => allowed[category] === true));
    },
    acceptAll: () => allowOnly(categories()),
    rejectAll: () => allowOnly([]),
    openSettings,
    destroy() {
      gate.close();
      unwatch();
      ui.destroy();
      page.instance = undefined;
    },
  };
  return askfirst;
}

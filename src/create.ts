import type { Askfirst } from './api.js';
import { type AskReason, type Consent, optionalCategories, staleness } from './core/consent.js';
import { createGate } from './core/gate.js';
import { checkOptions, type Factory } from './core/options.js';
import { originOf } from './core/origin-of.js';
import { latest, undecided } from './core/record.js';
import type { CreateDecider, Decider } from './decide.js';
import { type Claim, claim } from './page/claim.js';
import { heldCategories, releaseHeld } from './page/held-markup.js';
import { readAll } from './page/jar.js';
import { native, on } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { createScriptLoader, type LoadScript } from './page/script-loader.js';
import { createServicePage } from './page/service-page.js';
import { nextTask, parsed } from './page/tasks.js';
import { watchRecord } from './page/watch-record.js';
import type { Current, MountUi, PreactParts, SettingsPart } from './ui/contract.js';
import { createScreen } from './ui/screen.js';

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
  /** Fetches the settings when they are first opened. */
  loadSettings(loadScript: LoadScript, preact: PreactParts): Promise<SettingsPart>;
  /** Fetches what carries out decisions: with the interface, or when page code decides. */
  loadDecide(loadScript: LoadScript): Promise<CreateDecider>;
}

/** Starts askfirst on this page. A second start gets the running one. */
export const create = (options: object, surroundings: Surroundings): Askfirst =>
  claim(page => run(options as Record<string, unknown>, surroundings, page));

function run(
  options: Record<string, unknown>,
  { nonce, origins, catalogue, loadUi, loadSettings, loadDecide }: Surroundings,
  page: Claim<Askfirst>,
): Askfirst {
  const settings = checkOptions(options, report, catalogue);
  const { services, policyUrl, policyVersion, cookieName, cookieMonths } = settings;
  const loadScript = createScriptLoader([...origins, ...services.map(({ script }) => originOf(script))], nonce);
  const gate = createGate(services, createServicePage(page.ran, loadScript), page.ran, nextTask, report);

  /** The stored answer, and why to ask: an answer that has gone stale is none. */
  const read = (): { consent: Consent; asking: AskReason | undefined } => {
    const stored = latest(readAll(cookieName));
    const stale = stored ? staleness(stored, policyVersion, cookieMonths, Date.now()) : 'first';
    if (!stored || stale) return { consent: undecided, asking: stale };
    const { allowed, asked } = stored;
    // The old services go on while we ask about a new one.
    const unasked = services.some(({ id, category }) => allowed[category] && !asked.includes(id));
    return { consent: stored, asking: unasked ? 'service' : undefined };
  };
  const current: Current = { consent: read().consent, leftovers: [] };

  /** The categories that there is something to ask about. */
  const categories = () => {
    const used = [...heldCategories(), ...services.flatMap(({ category, needs = [] }) => [category, ...needs])];
    return optionalCategories.filter(category => used.includes(category));
  };

  const decider = onDemand(async () => (await loadDecide(loadScript))({ current, settings, gate, screen, categories }));
  const screen = createScreen(
    onDemand(async () => {
      // A question that could not be answered would be worse than none.
      const [mount] = await Promise.all([loadUi(loadScript), decider()]);
      if (!native('body')) await parsed();
      return mount({
        askfirst,
        current,
        services,
        policyUrl,
        nonce,
        categories,
        loadSettings: preact => loadSettings(loadScript, preact),
        place: host => host.isConnected || native('body').prepend(host),
        closeSettings: () => screen.show({ settings: false }),
      });
    }),
    report,
  );

  const decided = (how: (decider: Decider) => void) => decider().then(how).catch(report);
  const openSettings = () => {
    screen.show({ settings: true, saved: undefined });
  };

  /** What another tab has decided since counts here too. */
  const look = () => {
    const { consent } = read();
    if (consent.at > current.consent.at) decided(({ follow }) => follow(consent));
  };

  const begin = () => {
    const { consent, asking } = read();
    current.consent = consent;
    gate.change(consent);
    gate.start();
    parsed().then(() => releaseHeld(current.consent.allowed));
    ends.push(watchRecord(look));
    if (!asking) return;
    const ask = () => {
      if (categories().length) screen.show({ asking });
    };
    // Markup that is held back may still be on its way; services are known at once.
    if (services.length) ask();
    else parsed().then(ask);
  };
  const ends = [watchOpenLinks(openSettings)];
  // A page that is only prepared in the background has no visitor yet.
  if (native('prerendering' as never)) on('prerenderingchange', begin);
  else begin();

  const askfirst: Askfirst = {
    get consent() {
      return current.consent;
    },
    subscribe(listener) {
      // Over the event: the browser keeps one broken listener from stopping another.
      const tell = () => listener(current.consent);
      tell();
      return on('askfirst:change', tell);
    },
    allows: category => current.consent.allowed[category] === true,
    decide: choices => decided(({ decide }) => decide(choices)),
    acceptAll: () => decided(({ acceptAll }) => acceptAll()),
    rejectAll: () => decided(({ rejectAll }) => rejectAll()),
    openSettings,
    destroy() {
      gate.close();
      for (const end of ends) end();
      screen.destroy();
      page.instance = undefined;
    },
  };
  return askfirst;
}

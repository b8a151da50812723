import type { Askfirst } from './api.js';
import { type AskReason, allowsAny, optionalCategories, undecided } from './core/consent.js';
import { type ConsentMode, createReader } from './core/options.js';
import { allowedHere } from './core/sensitive.js';
import { startDebugMode } from './debug-mode.js';
import type { Decider } from './decide.js';
import { createHeldMarkup } from './held.js';
import { createInterface } from './interface.js';
import { moveHouse } from './move-house.js';
import { type Claim, claim } from './page/claim.js';
import { heldCategories } from './page/held-markup.js';
import { native, on } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { createSafeCalls, type Globals, stepAside } from './page/safe-calls.js';
import { createScriptLoader } from './page/script-loader.js';
import { createSensitive } from './page/sensitive.js';
import { storedAnswer } from './page/stored-answer.js';
import { parsed } from './page/tasks.js';
import { watchRecord } from './page/watch-record.js';
import { watchPolicyTable } from './policy-table.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';

/** Starts askfirst on this page. A second start gets the running one. */
export const create = (options: object, surroundings: Surroundings): Askfirst =>
  claim(page => run(options as Record<string, unknown>, surroundings, page));

function run(options: Record<string, unknown>, surroundings: Surroundings, page: Claim<Askfirst>): Askfirst {
  const { expected, loadRunner, loadDecide } = surroundings;
  const read = createReader(options, report);
  const policyVersion = read('policyVersion', 1, 1);
  const cookieName = read('cookieName', 'askfirst', 'askfirst');
  const cookieMonths = read('cookieMonths', 6, 6, /^([1-9]|1[0-2])$/);
  const consentMode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/) as ConsentMode;
  const sensitive = createSensitive(options['sensitive']);
  const origins = new Set(surroundings.origins);
  const loadScript = createScriptLoader(origins, surroundings.nonce);
  const globals = window as unknown as Globals;
  const stands = createSafeCalls(expected, globals);

  const stored = () => storedAnswer(cookieName, policyVersion, cookieMonths);
  const current: Current = { consent: undecided, leftovers: [] };
  const allowed = () => allowedHere(current.consent.allowed, sensitive.here());
  let running: Runner | undefined;
  /** The categories that there is something to ask about. */
  const categories = () => {
    const known = [...(running?.categories ?? []), ...held.found().map(({ category }) => category)];
    return optionalCategories.filter(category => [...heldCategories(), ...known].includes(category));
  };

  /** The page has a new address. */
  const routed = (reload: boolean | undefined) => {
    const goesOn = held.change();
    held.update();
    if (goesOn || reload !== undefined) decided(({ settle }) => settle(goesOn || !!reload));
  };

  const runner = onDemand(async () => {
    const createRunner = await loadRunner(loadScript);
    const { ran } = page;
    running = createRunner({ options, read, consentMode, ran, stands, sensitive, origins, loadScript, routed });
    return running;
  });
  const decider = onDemand(async () => {
    const [createDecider, services] = await Promise.all([loadDecide(loadScript), runner()]);
    const record = { policyVersion, cookieName, cookieMonths };
    return createDecider({ current, read, record, sensitive, runner: services, screen, held, categories });
  });
  // A question that could not be answered would be worse than none: the decider comes with the interface.
  const ready = () => Promise.all([runner(), decider()]);
  const shared = { askfirst: () => askfirst, surroundings, loadScript, current, sensitive, page, options, categories };
  const held = createHeldMarkup({ ...shared, allowed, runner, running: () => running, ask: () => ask('first') });
  const screen = createInterface({ ...shared, ready, read });
  const decided = (how: (decider: Decider) => void) => decider().then(how).catch(report);
  const openSettings = () => void screen.show({ settings: true, saved: undefined });
  const ask = async (asking: AskReason) => {
    const { consent } = current;
    // Markup that is held back may still be on its way; services are known at once.
    if (!expected.length) await parsed();
    if (expected.length || heldCategories().length || held.found().length) await screen.prepare();
    // Meanwhile page code or another tab may have decided.
    if (current.consent === consent && categories().length) screen.show({ asking });
  };

  const look = () => {
    const { consent } = stored();
    // What another tab has decided since counts here too.
    if (consent.at > current.consent.at) decided(({ follow }) => follow(consent));
  };

  const startServices = async () => {
    const { change, start, isUnasked } = await runner();
    change(current.consent, sensitive.here());
    start();
    // The old services go on while we ask about a new one.
    if (isUnasked(current.consent)) await ask('service');
  };
  /** Asks, if it is time to and no answer to the tool that the site had before counts on. */
  const moveAndAsk = async (asking: AskReason | undefined) => {
    await moveHouse({ ...shared, asking, ends, decider }).catch(report);
    if (asking && !current.consent.decided) await ask(asking);
  };

  const begin = () => {
    const { consent, asking } = stored();
    current.consent = consent;
    held.change();
    if (allowsAny(consent) || consentMode === 'advanced') startServices().catch(report);
    else if (consent.decided) for (const stand of stands.values()) stand.held = undefined;
    ends.push(held.begin(), watchRecord(look));
    watchPolicyTable({ ...shared, ready }, ends);
    if (read('reopen', true, false)) screen.show({ reopen: true });
    moveAndAsk(asking).catch(report);
  };
  const ends = [() => stepAside(stands, globals), watchOpenLinks(openSettings)];
  startDebugMode(options, surroundings, loadScript, () => ({ askfirst, sensitive: sensitive.here }), ends);
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
    allows: category => allowed()[category] === true,
    decide: choices => decided(({ decide }) => decide(choices)),
    acceptAll: () => decided(({ acceptAll }) => acceptAll()),
    rejectAll: () => decided(({ rejectAll }) => rejectAll()),
    openSettings,
    when: held.when,
    destroy() {
      running?.close();
      for (const end of ends) end();
      // After debug mode, which has patched on top of it.
      page.guard?.destroy();
      screen.destroy();
      page.instance = undefined;
    },
  };
  return askfirst;
}

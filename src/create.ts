import type { Askfirst } from './api.js';
import { type AskReason, undecided } from './core/consent.js';
import { createReader } from './core/options.js';
import { allowedHere } from './core/sensitive.js';
import type { Decider } from './decide.js';
import { createEngine } from './engine.js';
import { createExtras } from './extras.js';
import { createFurtherOnDemand } from './further-on-demand.js';
import { createHeldMarkup } from './held.js';
import { type Claim, claim } from './page/claim.js';
import { HELD } from './page/held-markup.js';
import { native, on } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { addSafeCalls, dropHeld, namedCalls, stepAside } from './page/safe-calls.js';
import { createScriptLoader } from './page/script-loader.js';
import { createSensitive } from './page/sensitive.js';
import { readRecordOptions, storedAnswer } from './page/stored-answer.js';
import { parsed } from './page/tasks.js';
import { tryTwice } from './page/try-twice.js';
import { watchFor } from './page/watch-for.js';
import { watchRecord } from './page/watch-record.js';
import type { LoadPart, Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';

/** Starts askfirst on this page. A second start gets the running one. */
export const create = (options: object, surroundings: Surroundings): Askfirst =>
  claim(page => run(options as Record<string, unknown>, surroundings, page));

function run(options: Record<string, unknown>, surroundings: Surroundings, page: Claim<Askfirst>): Askfirst {
  const { expected, names, nonce } = surroundings;
  const read = createReader(options, report);
  const record = readRecordOptions(read);
  const origins = new Set(surroundings.origins);
  const loadScript = createScriptLoader(origins, nonce);
  const fetch: LoadPart = part => tryTwice(() => surroundings.load(part, loadScript));
  const stands = addSafeCalls(new Map(), [...expected, ...namedCalls(options)]);
  const sensitive = createSensitive(options['sensitive'], () => fetch('sensitive'));

  const current: Current = { consent: undecided, leftovers: [], services: [], facts: {} };
  const allowed = () => allowedHere(current.consent.allowed, sensitive.here());

  let isOver = false; // What arrives after the end is nobody's business any more.
  const load: LoadPart = async part => {
    const [arrived] = await Promise.all([fetch(part), sensitive.ready()]);
    return isOver ? new Promise(() => {}) : arrived;
  };
  const ends: (() => void)[] = [];
  const further = createFurtherOnDemand({ load, options, names, expected, stands });
  const shared = { askfirst: () => askfirst, load, nonce, current, sensitive, page, options, read, record, ends };
  const engine = createEngine({ ...shared, expected, further, stands, origins, loadScript, routed });
  let deciding: Decider | undefined;
  const decider = onDemand(async () => {
    const [createDecider, services] = await Promise.all([load('ask'), further.services()]);
    deciding = createDecider({ ...shared, engine, effects }, services?.catalogue);
    return deciding;
  });
  const decided = (how: (decider: Decider) => void) => decider().then(how).catch(report);
  const effects = onDemand(async () => {
    // Who asks knows what the services are.
    const [createEffects, services] = await Promise.all([load('effects'), further.services(), decider()]);
    return createEffects({ ...shared, engine, held, drop: () => dropHeld(stands) }, services?.facts);
  });

  /** The page has a new address. */
  function routed(reload: boolean | undefined) {
    const goesOn = held.change();
    held.update();
    if (goesOn || reload !== undefined)
      effects()
        .then(({ settle }) => settle(goesOn || !!reload))
        .catch(report);
  }

  const openSettings = () => void decided(({ screen }) => screen.show({ settings: true, saved: undefined }));
  const ask = async (asking: AskReason) => {
    // The common services are known at once. Others, and markup that is held back, may still be on their way.
    if (!expected.length) await further.named();
    if (!expected.length) await parsed();
    if (expected.length || native('querySelector')(HELD) || page.guard?.found.length)
      await (await decider()).ask(asking);
  };

  const held = createHeldMarkup({ ...shared, allowed, engine, ask: () => ask('first') });

  const look = () => {
    const { consent } = storedAnswer(record);
    // What another tab has decided since counts here too.
    if (consent.at > current.consent.at) decided(({ follow }) => follow(consent));
  };

  const startServices = async () => {
    const gate = await engine.start();
    if (!gate) return current.consent.decided && dropHeld(stands);
    gate.tell(current.consent, sensitive.here());
    gate.start();
    // The old services go on while we ask about a new one.
    if (gate.isUnasked()) await ask('service');
  };
  const begin = () => {
    const { consent, asking } = storedAnswer(record);
    current.consent = consent;
    // Before that the guard lets nothing through; what comes waits.
    if (page.guard) sensitive.ready().then(held.change).catch(report);
    // What runs since an earlier start may have lost its permission.
    if (page.ran.size) decided(({ follow }) => follow(consent));
    else startServices().catch(report);
    ends.push(...watchRecord(look), watchFor({ [HELD]: held.begin, '[data-askfirst-policy]': () => start('policy') }));
    if (read('reopen', true, false)) decided(({ screen }) => screen.show({ reopen: true }));
    // An answer to the tool that the site had before may count on.
    const moved = Promise.resolve(options['moveFrom'] && start('move', asking));
    moved.then(() => (asking && !current.consent.decided ? ask(asking) : undefined)).catch(report);
  };
  ends.push(() => stepAside(stands), watchOpenLinks(openSettings));
  const start = createExtras({ ...shared, decider, effects });
  if (`${options['debug'] ?? false}` !== 'false') start('debug');
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
      isOver = true;
      engine.running()?.close();
      held.end();
      for (const end of ends) end();
      // After debug mode, which has patched on top of it.
      page.guard?.destroy();
      deciding?.screen.destroy();
      page.instance = undefined;
    },
  };
  return askfirst;
}

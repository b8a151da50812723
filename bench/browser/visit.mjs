import { readFileSync } from 'node:fs';
import { openTab } from './tab.mjs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** Lighthouse's "slow 4G" as browsers' developer tools apply it. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 188_744, uploadThroughput: 86_400 };

/** How long a pointer is on a button before it presses it, and how long it does that, in milliseconds. A hand is slower. */
const HAND = { mouseMoved: 100, mousePressed: 50, mouseReleased: 0 };

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Settles as a promise does, but fails after so many milliseconds. */
const within = (limit, promise, what) =>
  Promise.race([promise, pause(limit).then(() => Promise.reject(new Error(`no answer in ${limit} ms: ${what}`)))]);

/**
 * One tab. `contestant`: whose page; `cpu`: how many times slower the main thread is; `slow`: on slow 4G; `listed`: lists
 * requests and errors, with the cache off, which costs time of its own; `tags`: how many tags or pieces of code there are;
 * `opens`: the selector of what a click opens; `pulse`: looks for what keeps the page busy after a click, which costs time too.
 */
export async function openVisit(profile, server, { contestant, cpu = 1, slow, listed, tags = 5, opens, pulse }) {
  const tab = await openTab(profile.protocol, profile.id);
  const { send } = tab;
  const requests = [];
  const errors = [];
  const load = async address => {
    const loaded = tab.once('Page.loadEventFired');
    await send('Page.navigate', { url: server.origin + address });
    await within(60_000, loaded, address);
  };
  await send('Page.enable');
  await send('Emulation.setDeviceMetricsOverride', { ...profile.viewport, deviceScaleFactor: 1, mobile: false });
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // Puts the process of the site in place: what is set and measured below is of that process.
  await load('/blank');
  const settings = { root: contestant.root, tagOrigin: server.tagOrigin, tags, opens, pulse };
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: probe.replace('SETTINGS', () => JSON.stringify(settings)),
  });
  if (cpu > 1) await send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (listed || slow) await send('Network.enable');
  if (slow) await send('Network.emulateNetworkConditions', SLOW_4G);
  if (listed) {
    await send('Network.setCacheDisabled', { cacheDisabled: true });
    await send('Runtime.enable');
    tab.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    tab.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      errors.push(exception?.description ?? text),
    );
  }
  await send('Performance.enable', { timeDomain: 'threadTicks' });

  /** CPU time of the main thread so far, in milliseconds: another process that has the processor does not count. */
  const spent = async () => {
    const { metrics } = await send('Performance.getMetrics');
    const of = name => metrics.find(metric => metric.name === name).value * 1000;
    return {
      task: of('TaskDuration') - of('DevToolsCommandDuration'),
      script: of('ScriptDuration') + of('V8CompileDuration'),
    };
  };
  const evaluate = async (expression, limit = 60_000) => {
    const asked = send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await within(limit, asked, expression);
    if (exceptionDetails)
      throw new Error(`${exceptionDetails.exception?.description ?? exceptionDetails.text}: ${expression}`);
    return result.value;
  };
  let start;

  return {
    requests,
    errors,
    evaluate,
    async go(address) {
      start = await spent();
      await load(address);
    },
    /** Main-thread time since `go`. */
    async cost() {
      const now = await spent();
      return { task: now.task - start.task, script: now.script - start.script };
    },
    /** Waits until an element is in the document, without asking for a layout or a frame. */
    async exists(selector) {
      for (let tries = 0; tries < 600; tries++) {
        if (await evaluate(`bench.all(${JSON.stringify(selector)}).length > 0`)) return;
        await pause(50);
      }
      throw new Error(`${contestant.name}: ${selector} never came`);
    },
    shown: selector => evaluate(`bench.shown(${JSON.stringify(selector)})`),
    /** Waits until the main thread has had next to nothing to do twice in a row. */
    async quiet() {
      const idle = () => evaluate('new Promise(resolve => requestIdleCallback(() => resolve()))');
      await idle();
      let { task: before } = await spent();
      for (let tries = 0, calm = 0; tries < 50 && calm < 2; tries++) {
        await pause(80);
        await idle();
        const { task } = await spent();
        calm = task - before < 6 * cpu ? calm + 1 : 0;
        before = task;
      }
    },
    report: () => evaluate('bench.report()'),
    /** Clicks as a hand does, once there is something to click at. */
    async click(selector) {
      const find = () => evaluate(`bench.middle(${JSON.stringify(selector)})`);
      let at = await find();
      for (let tries = 0; tries < 100 && !at?.isFree; tries++) {
        await pause(50);
        at = await find();
      }
      if (!at?.isFree) throw new Error(`${contestant.name}: nothing to click at ${selector}`);
      const { x, y } = at;
      for (const [type, takes] of Object.entries(HAND)) {
        const button = type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 };
        await send('Input.dispatchMouseEvent', { type, x, y, ...button });
        await pause(takes);
      }
    },
    /** Bytes that live after a garbage collection. */
    async heap() {
      await send('HeapProfiler.collectGarbage');
      return (await send('Runtime.getHeapUsage')).usedSize;
    },
    /** Nodes of documents that live, in a page or out of it: they are not in the heap of scripts. */
    async nodes() {
      const { metrics } = await send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'Nodes').value;
    },
    close: tab.close,
  };
}

/** Has a fresh profile for what it does: cookies, storage and caches of its own. */
export async function inFreshProfile({ protocol }, act, viewport = { width: 1280, height: 800 }) {
  const { browserContextId: id } = await protocol.send('Target.createBrowserContext');
  try {
    return await act({ protocol, id, viewport });
  } finally {
    await protocol.send('Target.disposeBrowserContext', { browserContextId: id });
  }
}

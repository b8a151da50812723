import { readFileSync } from 'node:fs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** Lighthouse's "slow 4G" as browsers' developer tools apply it. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 188_744, uploadThroughput: 86_400 };

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * One tab. `contestant`: whose page; `cpu`: how many times slower the main thread is; `slow`: on slow 4G; `tags`: how many
 * tags or pieces of code there are; `opens`: the selector of what a click opens; `pulse`: looks for what keeps the page
 * busy after a click, which costs time of its own.
 */
export async function openVisit(context, server, { contestant, cpu = 1, slow, cache = true, tags = 5, opens, pulse }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = [];
  const errors = [];
  page.on('pageerror', error => errors.push(`${error}`));
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  // Puts the process of the site in place: what is set and measured below is of that process.
  await page.goto(`${server.origin}/blank`);
  const settings = { root: contestant.root, tagOrigin: server.tagOrigin, tags, opens, pulse };
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: probe.replace('SETTINGS', () => JSON.stringify(settings)),
  });
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!cache) await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  requests.length = 0;

  /** CPU time of the main thread so far, in milliseconds: another process that has the processor does not count. */
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = name => metrics.find(metric => metric.name === name).value * 1000;
    return {
      task: of('TaskDuration') - of('DevToolsCommandDuration'),
      script: of('ScriptDuration') + of('V8CompileDuration'),
    };
  };
  const evaluate = async (expression, limit = 60_000) => {
    const late = pause(limit).then(() => ({ exceptionDetails: { text: `no answer in ${limit} ms` } }));
    const answer = session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await Promise.race([answer, late]);
    if (exceptionDetails)
      throw new Error(`${exceptionDetails.exception?.description ?? exceptionDetails.text}: ${expression}`);
    return result.value;
  };
  let start;

  return {
    page,
    requests,
    errors,
    evaluate,
    async go(address) {
      start = await spent();
      await page.goto(server.origin + address, { waitUntil: 'load', timeout: 60_000 });
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
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        const button = type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 };
        await session.send('Input.dispatchMouseEvent', { type, x, y, ...button });
      }
    },
    /** Bytes that live after a garbage collection. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    /** Nodes of documents that live, in a page or out of it: they are not in the heap of scripts. */
    async nodes() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'Nodes').value;
    },
    close: () => page.close(),
  };
}

/** Has a fresh profile for what it does: cookies, storage and caches of its own. */
export async function inFreshProfile(browser, act, viewport = { width: 1280, height: 800 }) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

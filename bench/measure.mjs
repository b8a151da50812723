import { cpus, loadavg } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { launch } from './browser/chromium.mjs';
import { startServer } from './browser/server.mjs';
import { contestants as all } from './contestants/index.mjs';
import { accepting } from './flows/accepting.mjs';
import { day } from './flows/day.mjs';
import { painting } from './flows/painting.mjs';
import { promises } from './flows/promises.mjs';
import { holding, listing } from './flows/scale.mjs';
import { visits } from './flows/visits.mjs';
import { createMeasurements } from './measurements.mjs';
import { createTags, writePage } from './page/page.mjs';
import { createRounds } from './rounds.mjs';

/** What the snippets of vendors cost at times. */
const HEAVY = { cost: 40, tags: 8 };

/** Runs all flows, or the stages that are named; `only`: contestants beside the empty page. */
export async function measure({ quick, runs, only, stages }) {
  const contestants = all.filter(({ name }) => !only || name === 'empty' || only.includes(name));
  const content = (contestant, query) => {
    const { held, services, cost } = Object.fromEntries(query);
    const code = held && (cost ? `bench.work(${cost})` : 'bench.ran()');
    const tags = createTags(Number(held ?? services ?? 5), server.tagOrigin, code);
    const parts = { base: `/${encodeURIComponent(contestant.name)}/`, tags };
    return { head: contestant.head(parts), body: contestant.body(parts) };
  };
  const server = await startServer(all, (path, query) => {
    const contestant = all.find(({ name }) => path === `/${encodeURIComponent(name)}`);
    return contestant && writePage(content(contestant, query));
  });
  const browser = await launch(server.fingerprint);
  const addressOf = ({ name }, query = {}) => `/${encodeURIComponent(name)}?${new URLSearchParams(query)}`;
  /** What a contestant adds to the page itself, brotli-compressed. */
  const growth = contestant => {
    const size = page => brotliCompressSync(writePage(page)).length;
    return size(content(contestant, [])) - size({ head: '', body: '' });
  };
  const bench = { browser, server, addressOf, growth };
  const measurements = createMeasurements();
  const [began] = loadavg();

  const { rounds, together, failures } = createRounds(measurements, stages);
  const withBanner = contestants.filter(({ banner }) => banner);
  const held = contestants.filter(({ canHoldCode }) => canHoldCode);
  const listed = contestants.filter(({ canListServices }) => canListServices);
  const ours = contestants.filter(({ name }) => name === 'askfirst-markup');
  const few = Math.min(runs, 5);

  await together('downloads', 3, withBanner, one => promises(bench, one, quick ? 300 : 1500));
  for (const cpu of quick ? [1] : [1, 4]) {
    await rounds(`visits ${cpu}x`, runs, contestants, one => visits(bench, one, cpu));
  }
  for (const cpu of quick ? [1] : [1, 4]) {
    await rounds(`accept ${cpu}x`, runs, withBanner, one => accepting(bench, one, { cpu }));
  }
  const query = { held: HEAVY.tags, cost: HEAVY.cost };
  const heavy = withBanner.filter(({ canHoldCode }) => canHoldCode);
  await rounds('accept heavy', few, heavy, one => accepting(bench, one, { query, tags: HEAVY.tags }));
  await rounds('painting', runs, contestants, one => painting(bench, one));
  if (!quick) {
    await rounds('painting slow', few, contestants, one => painting(bench, one, { cpu: 4, slow: true }));
    await rounds('accept slow', few, withBanner, one => accepting(bench, one, { slow: true }));
  }
  await rounds('painting phone', quick ? 1 : few, contestants, one => painting(bench, one, { phone: true }));
  const holds = quick ? [10, 100, 1000] : [10, 100, 1000, 5000];
  for (const count of holds) {
    const who = (quick ? [...ours, ...contestants.filter(({ name }) => name === 'empty')] : held).filter(
      ({ mostHeld = count }) => count <= mostHeld,
    );
    await rounds(`held ${count}`, Math.min(runs, 3), who, one => holding(bench, one, count));
  }
  const lists = quick ? [5, 100, 300] : [5, 50, 150, 300];
  for (const count of lists) {
    const who = quick ? listed.filter(({ name }) => name === 'askfirst') : listed;
    await rounds(`services ${count}`, Math.min(runs, 3), who, one => listing(bench, one, count));
  }
  const routes = quick ? 400 : 10_000;
  // Bytes and nodes, no times.
  await Promise.all([
    rounds('day', 1, ours, one => day(bench, one, routes)),
    rounds('day accepted', 1, ours, one => day(bench, one, routes, { accepted: true })),
  ]);

  const chromium = browser.version();
  await browser.close();
  server.close();
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, load ${began.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`;
  return { contestants, measurements, failures, runs, few, holds, lists, routes, chromium, machine, heavy: HEAVY };
}

import { cpus, loadavg } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { launch } from './browser/chromium.mjs';
import { startServer } from './browser/server.mjs';
import { contestants as all } from './contestants/index.mjs';
import { accepting } from './flows/accepting.mjs';
import { day } from './flows/day.mjs';
import { painting } from './flows/painting.mjs';
import { promises } from './flows/promises.mjs';
import { manyHeld, manyServices } from './flows/scale.mjs';
import { visits } from './flows/visits.mjs';
import { createMeasurements } from './measurements.mjs';
import { createTags, writePage } from './page/page.mjs';
import { createRounds } from './rounds.mjs';

/** Runs all flows of a plan, or the stages that are named; `only`: contestants beside the empty page; `runs`: at most so many rounds. */
export async function measure({ plan, runs, only, stages }) {
  const contestants = all.filter(
    ({ name }) => !plan.without.includes(name) && (!only || name === 'empty' || only.includes(name)),
  );
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

  const { rounds, together } = createRounds(measurements, stages);
  const [most, many, some, few] = ['most', 'many', 'some', 'few'].map(often =>
    Math.min(plan.rounds[often], runs ?? Infinity),
  );
  const { heavy, holds, lists, routes } = plan;
  const withBanner = contestants.filter(({ banner }) => banner);
  const ours = contestants.filter(({ name }) => name === 'askfirst-markup');
  const beside = names =>
    contestants.filter(({ name }) => !names || /^(askfirst|empty)/.test(name) || names.includes(name));

  // Bytes and nodes, no times: so all of that at once.
  await Promise.all([
    together('downloads', 3, withBanner, one => promises(bench, one, plan)),
    routes && rounds('day', 1, ours, one => day(bench, one, routes)),
    routes && rounds('day accepted', 1, ours, one => day(bench, one, routes, { accepted: true })),
  ]);
  await rounds('visits 1x', most, contestants, one => visits(bench, one, 1));
  await rounds('accept 1x', most, withBanner, one => accepting(bench, one));
  await rounds('painting 1x', many, contestants, one => painting(bench, one));
  const query = { held: heavy.tags, cost: heavy.cost };
  const holding = beside(plan.heavyBeside).filter(({ banner, canHoldCode }) => banner && canHoldCode);
  await rounds('accept heavy', some, holding, one => accepting(bench, one, { query, tags: heavy.tags }));
  if (plan.slow) {
    await rounds('visits 4x', most, contestants, one => visits(bench, one, 4));
    await rounds('accept 4x', most, withBanner, one => accepting(bench, one, { cpu: 4 }));
    await rounds('painting 4x', many, contestants, one => painting(bench, one, { cpu: 4 }));
    await rounds('painting slow', few, contestants, one => painting(bench, one, { cpu: 4, slow: true }));
    await rounds('accept slow', few, withBanner, one => accepting(bench, one, { slow: true }));
  }
  if (plan.phone) await rounds('painting phone', some, contestants, one => painting(bench, one, { phone: true }));
  const scaled = beside(plan.scaledBeside);
  for (const count of holds) {
    const who = scaled.filter(({ canHoldCode, mostHeld = count }) => canHoldCode && count <= mostHeld);
    await rounds(`held ${count}`, few, who, one => manyHeld(bench, one, count));
  }
  for (const count of lists) {
    const who = scaled.filter(({ canListServices }) => canListServices);
    await rounds(`services ${count}`, few, who, one => manyServices(bench, one, count));
  }
  const chromium = browser.version;
  await browser.close();
  server.close();
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, load ${began.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`;
  return { contestants, measurements, rounds: { most, many, some, few }, plan, chromium, machine };
}

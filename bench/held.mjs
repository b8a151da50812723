// npm run bench: what held markup costs, on pages with 0 to 5,000 held elements. Writes bench/HELD.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../scripts/install.mjs';

await install();
const { browser: findBrowser } = await import('../scripts/browser.mjs');
const { chromium } = await import('playwright-core');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const COUNTS = [0, 10, 100, 1000, 5000];
const RUNS = process.argv.includes('--quick') ? 3 : 9;

/** Half scripts, half images. No frames: an empty one costs the browser more than a thousand of these, with or without us. */
const held = count =>
  Array.from({ length: count }, (_, index) =>
    index % 2
      ? '<script type="text/plain" data-askfirst="marketing">window.ran = (window.ran ?? 0) + 1</script>'
      : '<img data-askfirst="marketing" data-src="/image" alt="" width="20" height="10" loading="lazy">',
  ).join('\n');
const page = count => `<!doctype html><html lang="en-GB"><title>Held</title>
  <script src="/askfirst.js" data-hotjar="1234567"></script><body>${held(count)}<p>The end</p>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const file = /^\/askfirst[\w.-]*\.js$/.test(pathname);
  response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
  if (pathname === '/page') response.end(page(Number(searchParams.get('held'))));
  else response.end(file ? readFileSync(join(root, 'dist', pathname)) : '<p>A frame</p>');
}).listen(0, '127.0.0.1');
const origin = () => `http://127.0.0.1:${server.address().port}`;

const median = values => values.sort((a, b) => a - b)[values.length >> 1];
/** Main-thread CPU time of a page so far, in milliseconds. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** One visit: what loading costs while all is held, and what an acceptance costs until all runs. */
async function visit(browser, count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(`${origin()}/frame`);
  const before = await spent(session);
  await tab.goto(`${origin()}/page?held=${count}`);
  await tab.locator('[data-choice="accept"]').waitFor();
  const loaded = await spent(session);
  // What Hotjar would load is not there; what counts here is the page's own.
  await tab.route('**/c/hotjar-*', route => route.abort());
  await tab.evaluate(() => window.askfirst.acceptAll());
  await tab.waitForFunction(wanted => (window.ran ?? 0) >= wanted, count >> 1);
  const accepted = await spent(session);
  await context.close();
  return { hold: loaded - before, accept: accepted - loaded };
}

const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false });
const figures = new Map(COUNTS.map(count => [count, { hold: [], accept: [] }]));
await visit(browser, 10); // the first one is dropped
for (let run = 0; run < RUNS; run++) {
  for (const count of COUNTS) {
    const { hold, accept } = await visit(browser, count);
    figures.get(count).hold.push(hold);
    figures.get(count).accept.push(accept);
  }
}
const version = browser.version();
await browser.close();
server.close();

const rows = COUNTS.map(count => {
  const [hold, accept] = ['hold', 'accept'].map(kind => median(figures.get(count)[kind]));
  return { count, hold, accept };
});
const [none] = rows;
const each = (row, kind) => (row.count ? `${(((row[kind] - none[kind]) / row.count) * 1000).toFixed(0)} µs` : '');
const table = [
  '| held elements | load, all held | per element | accept, all let go | per element |',
  '|---|---|---|---|---|',
  ...rows.map(
    row =>
      `| ${row.count} | ${row.hold.toFixed(0)} ms | ${each(row, 'hold')} | ${row.accept.toFixed(0)} ms | ${each(row, 'accept')} |`,
  ),
].join('\n');
console.log(table);
writeFileSync(
  join(root, 'bench/HELD.md'),
  `# What held markup costs

Main-thread CPU time (Chromium ${version}, ${availableParallelism()} x ${cpus()[0]?.model.trim()}), medians of ${RUNS} visits each in a fresh
profile. Half of the elements are inline scripts, half images. "Per element" is what a page pays
beyond one that holds nothing, parsing and layout of the elements included. Made by \`npm run bench\`.

${table}
`,
);

import type { Page } from '@playwright/test';
import { answer, askedHosts, html, ownFiles, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { settle } from './support/visit';

/** Services that fewer sites use: a page fetches those that it names, and no others. */

const TABLE = 'askfirst-further.js';
const HOSTS = ['px.ads.linkedin.com', 'snap.licdn.com'];
const LINKEDIN = { 'data-linkedin': '123456' };
/** What page code does that knows nothing of consent. */
const CALL = "lintrk('track', { conversion_id: 42 });";
const remembered = (allowed = '') => answer({ allowed, asked: ['linkedin'] });

/** The stand-in reports a call by its first word. */
const conversions = (network: Network) =>
  network.trackerRequests().filter(({ url }) => new URL(url).searchParams.get('fmt') === 'track').length;

const say = (page: Page) => page.evaluate(CALL);

test('a first visit takes the table of names and the one service, and a yes nothing more of them', async ({
  page,
  network,
  banner,
}) => {
  network.page('/page', html({ head: tag(LINKEDIN) }));
  await page.goto('/page');
  await expect(banner.region).toContainText('LinkedIn');
  const asking = ['askfirst-ask.en.js', TABLE, 'askfirst-service.linkedin.js', 'askfirst.js'];
  expect(ownFiles(network).sort()).toEqual(asking);
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(HOSTS);
  await settle(page, network);
  expect(ownFiles(network).sort()).toEqual([...asking, 'askfirst-effects.js', 'askfirst-services.js'].sort());
});

test('who refused takes the table alone, and page code may call', async ({ page, context, network }) => {
  await remember(context, remembered());
  network.page('/page', html({ head: tag(LINKEDIN) }));
  await page.goto('/page');
  await settle(page, network);
  await say(page);
  await settle(page, network);
  expect(ownFiles(network)).toEqual(['askfirst.js', TABLE]);
  expect(network.trackerRequests()).toEqual([]);
});

test('who accepted takes what runs the service, beside a common one', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'marketing', asked: ['linkedin', 'responsetap'] }));
  network.page('/page', html({ head: tag({ ...LINKEDIN, 'data-responsetap': '32144' }) }));
  await page.goto('/page');
  await expect
    .poll(() => askedHosts(network))
    .toEqual(['metrics.responsetap.com', ...HOSTS, 'static-ssl.responsetap.com']);
  const [first, second, ...rest] = ownFiles(network);
  expect([first, second]).toEqual(['askfirst.js', TABLE]);
  expect(rest.sort()).toEqual(['askfirst-service.linkedin.js', 'askfirst-services.js']);
});

test('a site without them takes nothing of them', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/');
  await settle(page, network);
  expect(ownFiles(network)).toEqual(['askfirst.js', 'askfirst-services.js']);
});

test('a name that nobody knows is reported once, and nothing is asked for by it', async ({
  page,
  network,
  banner,
  problems,
}) => {
  problems.expect(/^Console error: askfirst: Unknown "linkdin"\. Known: .*googleAnalytics.*linkedin/);
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  network.page('/page', html({ head: tag({ 'data-hotjar': '1234567', 'data-linkdin': '../123456' }) }));
  await page.goto('/page');
  await expect(banner.region).toBeVisible();
  await settle(page, network);
  expect(said).toHaveLength(1);
  expect(ownFiles(network).sort()).toEqual(['askfirst-ask.en.js', TABLE, 'askfirst.js']);
});

test('a table that is missing: nothing runs that nobody can be asked about', async ({
  page,
  context,
  network,
  banner,
  problems,
}) => {
  network.answer(`/askfirst/${TABLE}`, { status: 404 });
  problems.allowFailedLoad(/askfirst-further\.js/);
  problems.expect(/^Console error: askfirst: .*askfirst-further\.js is missing or blocked/);
  await remember(context, remembered('marketing'));
  network.page('/page', html({ head: tag(LINKEDIN) }));
  const said = page.waitForEvent('console', message => message.text().startsWith('askfirst'));
  await page.goto('/page');
  await said;
  await settle(page, network);
  await expect(banner.host).toHaveCount(0);
  expect(ownFiles(network)).toEqual(['askfirst.js', TABLE, TABLE]);
  expect(network.trackerRequests()).toEqual([]);
});

test.describe('what a page calls while it is being read, and names', () => {
  const named = html({ head: tag({ ...LINKEDIN, 'data-calls': 'lintrk' }), body: `<script>${CALL}</script>` });

  test('waits for the answer, and is handed on after a yes', async ({ page, network, banner }) => {
    const release = network.hold(`/askfirst/${TABLE}`);
    network.page('/page', named);
    await page.goto('/page', { waitUntil: 'domcontentloaded' });
    release();
    await expect(banner.region).toBeVisible();
    expect(network.trackerRequests()).toEqual([]);
    await banner.acceptAll.click();
    await expect.poll(() => conversions(network)).toBe(1);
  });

  test('is dropped after a no', async ({ page, network, banner }) => {
    network.page('/page', named);
    await page.goto('/page');
    await banner.rejectAll.click();
    await settle(page, network);
    await page.evaluate(() => window.askfirst?.acceptAll());
    await expect.poll(() => askedHosts(network)).toEqual(HOSTS);
    await settle(page, network);
    expect(conversions(network)).toBe(0);
  });

  test('but that no service of the site is called is reported, and nothing stands there', async ({
    page,
    network,
    banner,
    problems,
  }) => {
    problems.expect(/^Console error: askfirst: calls: no service here is called "pintrk"\. Known: lintrk/);
    network.page('/page', html({ head: tag({ ...LINKEDIN, 'data-calls': 'lintrk, pintrk' }) }));
    await page.goto('/page');
    await expect(banner.region).toBeVisible();
    expect(await page.evaluate(() => ['lintrk' in window, 'pintrk' in window])).toEqual([true, false]);
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { leftBehind, RECORD } from './support/storage';

/** The package as npm would publish it, in the site that examples/npm builds with Vite. */

const HOME = '/npm/';
const SECOND = '/npm/cookie-policy';

/** What each of the five services sends once it runs. */
const BEACONS = [
  'analytics.google.com',
  'googleads.g.doubleclick.net',
  'www.facebook.com',
  'in.hotjar.com',
  'metrics.responsetap.com',
];

const NOTHING_YET = 'You have not answered yet, so nothing optional runs.';
const REFUSED = 'You allow no optional cookies.';
const ACCEPTED = 'You allow cookies for analytics and marketing.';

const pathsOf = (network: Network, pattern: RegExp) =>
  network.siteRequests().flatMap(({ path }) => (pattern.test(path) ? [path] : []));

/** The interface and its texts, which Vite puts into files of their own. */
const uiFiles = (network: Network) => pathsOf(network, /^\/npm\/assets\/(mount|en)-[^/]+\.js$/);

const gtagLoads = (network: Network) => network.trackerRequests().filter(({ path }) => path === '/gtag/js');

const allBeacons = (network: Network) => Promise.all(BEACONS.map(host => network.received(host)));

test.describe('before an answer', () => {
  test.use({ ordinaryProfile: true });

  test('no tracker is contacted and nothing is stored, on either page', async ({ page, context, network, banner }) => {
    for (const address of [HOME, SECOND]) {
      await page.goto(address);
      await expect(banner.region).toBeVisible();
      await expect(page.locator('#consent')).toHaveText(NOTHING_YET);
      await network.quiet(page, 500);
      expect(network.trackerRequests()).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await leftBehind(context, page)).toEqual([]);
    }
  });
});

test('accept all starts the five services once, here, after a reload and on the second page', async ({
  page,
  network,
  banner,
}) => {
  await page.goto(HOME);
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  await allBeacons(network);
  expect(gtagLoads(network)).toHaveLength(1);
  await expect(page.locator('#consent')).toHaveText(ACCEPTED);

  for (const visit of [() => page.reload(), () => page.goto(SECOND)]) {
    network.forget();
    await visit();
    await allBeacons(network);
    expect(gtagLoads(network)).toHaveLength(1);
    await expect(page.locator('#consent')).toHaveText(ACCEPTED);
    await expect(banner.host).toHaveCount(0);
  }
});

test('reject all starts none, here, after a reload and on the second page', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto(HOME);
  await banner.rejectAll.click();
  await expect(page.locator('#consent')).toHaveText(REFUSED);

  for (const visit of [() => page.reload(), () => page.goto(SECOND)]) {
    await visit();
    await expect(page.locator('#consent')).toHaveText(REFUSED);
    await network.quiet(page, 500);
    await expect(banner.host).toHaveCount(0);
  }
  expect(network.trackerRequests()).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual([RECORD]);
  expect(await leftBehind(context, page)).toEqual([]);
});

test('the interface is downloaded when something must be shown, and only then', async ({ page, network, banner }) => {
  await page.goto(HOME);
  await banner.rejectAll.click();
  await expect(page.locator('#consent')).toHaveText(REFUSED);
  expect(uiFiles(network)).toHaveLength(2);

  network.forget();
  // Not a reload: the browser's cache must not be what keeps the file from being asked for.
  network.answer(/\/npm\/assets\/(mount|en)-/, { status: 404 });
  await page.goto(SECOND);
  await expect(page.locator('#consent')).toHaveText(REFUSED);
  await network.quiet(page, 300);
  expect(uiFiles(network)).toEqual([]);
});

test('a returning visitor opens the settings with the button, and changes the answer', async ({
  page,
  network,
  banner,
}) => {
  await page.goto(HOME);
  await banner.rejectAll.click();
  await expect(page.locator('#consent')).toHaveText(REFUSED);
  await page.reload();

  await page.getByRole('button', { name: 'Change your answer' }).click();
  await expect(banner.settings.dialog).toBeVisible();
  await expect(banner.settings.switch('Analytics')).not.toBeChecked();
  await banner.settings.switch('Analytics').click();
  await banner.settings.save.click();
  await expect(banner.settings.dialog).toBeHidden();

  await expect(page.locator('#consent')).toHaveText('You allow cookies for analytics.');
  await Promise.all(['analytics.google.com', 'in.hotjar.com'].map(host => network.received(host)));
  await network.quiet(page, 300);
  expect(network.trackerHosts()).toEqual([
    'analytics.google.com',
    'in.hotjar.com',
    'script.hotjar.com',
    'static.hotjar.com',
    'www.googletagmanager.com',
  ]);
});

test('works under a strict content security policy with a nonce', async ({ page, network, banner }) => {
  const html = await readFile(new URL('../../examples/npm/dist/index.html', import.meta.url), 'utf8');
  network.page(HOME, html.replaceAll('<script ', '<script nonce="r4nd0m" '), {
    'content-security-policy':
      "script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
  });
  await page.goto(HOME);
  // Without its sheet the banner would be in the flow of the page.
  await expect(banner.region).toHaveCSS('position', 'fixed');
  await banner.acceptAll.click();
  await allBeacons(network);
  expect(gtagLoads(network)).toHaveLength(1);
});

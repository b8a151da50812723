import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { leftBehind, RECORD } from './support/storage';

/** The package as npm would publish it, in the site that examples/npm builds with Vite. */

const HOME = '/npm/';
const SECOND = '/npm/cookie-policy';
const BUILT = new URL('../../examples/npm/dist/', import.meta.url);

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
  // Not a reload: the browser's cache must not be what keeps the file from being asked for. Nor the page with the table,
  // which needs the texts.
  network.answer(/\/npm\/assets\/(mount|en)-/, { status: 404 });
  network.page('/npm/fees', await readFile(new URL('index.html', BUILT), 'utf8'));
  await page.goto('/npm/fees');
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
  const html = await readFile(new URL('index.html', BUILT), 'utf8');
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

test.describe('the cookie table', () => {
  const TABLE = '[data-askfirst-policy]';
  const SERVICES = [
    'This site',
    'Phorest',
    'Google Analytics',
    'Hotjar',
    'Google Ads',
    'Facebook pixel',
    'ResponseTap',
  ];

  /** The page of the policy with what a server writes into it, in Node, with the package as published. */
  async function servedPage(): Promise<string> {
    const code = `
      import { policyHtml } from 'askfirst/policy';
      import { facebookPixel, googleAds, googleAnalytics, hotjar, responsetap } from 'askfirst/services';
      const services = [
        googleAnalytics({ id: 'G-CL1N1C2026' }), googleAds({ id: 'AW-123456789' }),
        facebookPixel({ id: '123456789012345' }), hotjar({ id: 1234567 }), responsetap({ id: 32144 }),
      ];
      process.stdout.write(policyHtml({ services, embeds: ['phorest'] }));`;
    const written = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(new URL('..', BUILT)),
      encoding: 'utf8',
    });
    const page = await readFile(new URL('cookie-policy.html', BUILT), 'utf8');
    return page.replace('<div data-askfirst-policy="phorest">', start => start + written);
  }

  test.describe('from a server, without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('lists everything, and claims no choice', async ({ page, network }) => {
      network.page(SECOND, await servedPage());
      await page.goto(SECOND);
      await expect(page.locator(`${TABLE} caption`)).toHaveText(SERVICES);
      await expect(page.getByRole('table', { name: 'Google Ads' })).toContainText(/_gcl_\*.*Google \(United States\)/);
      await expect(page.locator('.askfirst-choice p')).toHaveText(/^You can change your choice/);
      expect(network.trackerRequests()).toEqual([]);
    });
  });

  test('in the browser says the same, and the choice with its date; its button opens the settings', async ({
    page,
    network,
    banner,
  }) => {
    const served = await servedPage();
    network.page(SECOND, served);
    await page.goto(SECOND);
    const choice = page.locator('.askfirst-choice p').first();
    await expect(choice).toHaveText('You have not chosen yet, so optional cookies are off.');
    await expect(page.locator(TABLE)).toHaveAttribute('lang', 'en-GB');
    // Not one word of the tables differs from what the server wrote.
    const differing = await page.evaluate(
      ([html, place]) => {
        const texts = (root: ParentNode) =>
          [...root.querySelectorAll(`${place} :is(caption, th, td, p:not(.askfirst-choice p), h2)`)].map(
            each => each.textContent,
          );
        const [theirs, ours] = [texts(new DOMParser().parseFromString(html, 'text/html')), texts(document)];
        return { count: ours.length, differing: ours.filter((text, index) => text !== theirs[index]) };
      },
      [served, TABLE] as const,
    );
    expect(differing).toEqual({ count: expect.any(Number), differing: [] });
    expect(differing.count).toBeGreaterThan(50);

    await banner.rejectAll.click();
    const today = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format());
    await expect(choice).toHaveText(`Your choice now: optional cookies off. You made it on ${today}.`);
    await page.getByRole('button', { name: 'Change your choice' }).click();
    await banner.settings.switch('Analytics').click();
    await banner.settings.save.click();
    await expect(choice).toHaveText(/^Your choice now: Analytics on, the rest off\./);
  });

  test('is there for a place that is empty, with the styles of the site', async ({ page, network }) => {
    await page.goto(SECOND);
    await expect(page.locator(`${TABLE} caption`)).toHaveText(SERVICES);
    const font = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(each => getComputedStyle(each).fontFamily);
    expect(await font(`${TABLE} td`)).toBe(await font('body'));
    // No shadow root, so any rule of the site reaches it.
    await page.addStyleTag({ content: 'td { color: rgb(1, 2, 3) }' });
    await expect(page.locator(`${TABLE} td`).first()).toHaveCSS('color', 'rgb(1, 2, 3)');
    expect(network.trackerRequests()).toEqual([]);
  });
});

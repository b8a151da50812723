import { answer, askedHosts, FILES, hostsOf, loads, ONCE, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, rejectInSettings, settle, useThePage } from '../support/visit';

/** The vendors' own snippets, hard-coded in a page below the guard: examples/guard. */

// Others would not see preconnects, nor what the browser fetches ahead of the parser over them.
test.use({ ordinaryProfile: true });

const PAGE = '/guard/';

test('nothing is asked for before an answer; after a yes each runs once, in the order of the page', async ({
  page,
  context,
  network,
  banner,
}) => {
  // As the page asks for them: on their way to different hosts, requests overtake each other.
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url().split('?')[0] as string));
  await page.goto(PAGE);
  await expect(banner.region).toBeVisible();
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(loads(network)).toEqual(ONCE);
  const files: string[] = Object.values(FILES);
  expect(asked.filter(address => files.includes(address))).toEqual(files);
});

test('after a no nothing is asked for, on this page and the next', async ({ page, context, network, banner }) => {
  await page.goto(PAGE);
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await useThePage(page, network);
  await page.reload();
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
});

test('a yes to analytics lets go what is analytics', async ({ page, network }) => {
  await page.goto(PAGE);
  await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
  await useThePage(page, network);
  expect(askedHosts(network)).toEqual(hostsOf('analytics'));
});

test('a stored yes needs no waiting', async ({ page, context, network, banner }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto(PAGE);
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(loads(network)).toEqual(ONCE);
  await expect(banner.host).toHaveCount(0);
});

test('a withdrawal is a new visit, on which nothing is asked for', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto(PAGE);
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await freshVisit(page, () => rejectInSettings(page));
  network.forget();
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

test('on a site with sensitive pages the others are as ever', async ({ page, context, network, banner }) => {
  const html = await (await page.request.get(PAGE)).text();
  network.page('/fees', html.replace('<script ', '<script data-sensitive="/treatments/*" '));
  await page.goto('/fees');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  network.forget();
  await page.reload();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});

test('on a sensitive page neither marketing nor recording runs, whatever was accepted', async ({
  page,
  network,
  banner,
}) => {
  const html = await (await page.request.get(PAGE)).text();
  network.page('/sensitive', html.replace('<title>', '<meta name="askfirst" content="sensitive"><title>'));
  await page.goto('/sensitive');
  await banner.acceptAll.click();
  const hosts = ['analytics.google.com', 'www.googletagmanager.com'];
  await expect.poll(() => askedHosts(network)).toEqual(hosts);
  await useThePage(page, network);
  expect(askedHosts(network)).toEqual(hosts);
});

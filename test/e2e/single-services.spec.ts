import { ASKED, answer, askedHosts, hostsOf, records, remember } from './support/clinic';
import { expect, test } from './support/fixtures';
import { freshVisit, settle } from './support/visit';

const HOTJAR = hostsOf('analytics').filter(host => host.includes('hotjar'));
const GOOGLE = hostsOf('analytics').filter(host => !host.includes('hotjar'));

test('one service of a category: it runs, here and on the next page, and the others do not', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  await page.evaluate(() => window.askfirst?.decide({ hotjar: true }));
  await expect.poll(() => askedHosts(network)).toEqual(HOTJAR);
  const [record] = await records(context);
  expect(record?.value).toMatch(new RegExp(`^1~1~\\w+~~${ASKED.join('.')}~hotjar$`));
  expect(await page.evaluate(() => window.askfirst?.allows('analytics'))).toBe(false);
  network.forget();
  await page.goto('/book');
  await expect.poll(() => askedHosts(network)).toEqual(HOTJAR);
  await settle(page, network);
  expect(askedHosts(network)).toEqual(HOTJAR);
  await expect(banner.host).toHaveCount(0);
});

test('a category without one of its services: Google is told what that comes to', async ({ page, network, banner }) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  await page.evaluate(() => window.askfirst?.decide({ analytics: true, hotjar: false }));
  await expect.poll(() => askedHosts(network)).toEqual(GOOGLE);
  const states = network.trackerRequests().flatMap(({ url }) => new URL(url).searchParams.get('gcs') ?? []);
  expect(states).toEqual(['G101']);
});

test('taking one service back leaves the others alone', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'analytics' }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
  await settle(page, network);
  const visitor = async () => (await context.cookies()).find(({ name }) => name === '_ga')?.value;
  const before = await visitor();
  network.forget();
  await freshVisit(page, () => page.evaluate(() => window.askfirst?.decide({ hotjar: false })));
  await expect.poll(() => askedHosts(network)).toEqual(GOOGLE);
  expect((await context.cookies()).filter(({ name }) => name.startsWith('_hj'))).toEqual([]);
  expect(await visitor()).toBe(before);
});

import type { BrowserContext } from '@playwright/test';
import { ALL_FIVE, ASKED, askedHosts, hostsOf, html, records, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { SITE } from './support/network';

const DAY = 86_400_000;
const BOTH = 'analytics.marketing';
const EVERYTHING = hostsOf('analytics', 'marketing');

const daysLeft = async (context: BrowserContext, name?: string) =>
  (await records(context, name)).map(({ expires }) => (expires * 1000 - Date.now()) / DAY);

/** As the calendar has it, to the day. */
function inMonths(months: number): number {
  const then = new Date();
  then.setMonth(then.getMonth() + months);
  return (then.getTime() - Date.now()) / DAY;
}

test('is one first-party cookie, short and for six calendar months, for yes and for no', async ({
  page,
  context,
  banner,
}) => {
  for (const [choice, allowed] of [
    ['rejectAll', ''],
    ['acceptAll', BOTH],
  ] as const) {
    // Not under the eyes of an open page, which reads back what it has stored.
    await page.goto('about:blank');
    await context.clearCookies();
    await page.goto('/treatments/mole-check');
    const before = Date.now();
    await banner[choice].click();
    await expect(banner.region).toBeHidden();
    const [record, ...others] = await records(context);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ domain: SITE, path: '/', secure: true, sameSite: 'Lax', httpOnly: false });
    const { name = '', value = '' } = record ?? {};
    expect(`${name}=${value}`.length).toBeLessThan(200);
    const [format, policy, at = '', categories, services] = value.split('~');
    expect([format, policy, categories, services]).toEqual(['1', '1', allowed, ASKED.join('.')]);
    expect(Number.parseInt(at, 36)).toBeGreaterThanOrEqual(before);
    expect(Number.parseInt(at, 36)).toBeLessThanOrEqual(Date.now());
    const [days = 0] = await daysLeft(context);
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(185);
    expect(Math.abs(days - inMonths(6))).toBeLessThan(3.1);
  }
});

test('has the name, the path and the months that the site says', async ({ page, context, network, banner }) => {
  const attributes = {
    ...ALL_FIVE,
    'data-cookie-name': 'our-choice',
    'data-cookie-path': '/treatments',
    'data-cookie-months': '2',
    'data-cookie-secure': 'false',
    'data-policy-version': '7',
  };
  network.page('/treatments/skin', html({ head: tag(attributes) }));
  await page.goto('/treatments/skin');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  expect(await records(context)).toEqual([]);
  const [record] = await records(context, 'our-choice');
  expect(record).toMatchObject({ path: '/treatments', secure: false });
  expect(record?.value).toMatch(/^1~7~/);
  const [days = 0] = await daysLeft(context, 'our-choice');
  expect(Math.abs(days - inMonths(2))).toBeLessThan(3.1);
  await page.reload();
  await network.quiet(page, 300);
  await expect(banner.region).toBeHidden();
});

test('is not marked Secure on an http page, where no browser would take it', async ({ page, context, banner }) => {
  await page.goto(`http://${SITE}/`);
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  expect((await records(context)).map(({ secure }) => secure)).toEqual([false]);
});

test('is shared by the subdomains of the domain that the site says', async ({ page, context, network, banner }) => {
  network.site('book.exampleclinic.co.uk');
  network.page('/shared', html({ head: tag({ ...ALL_FIVE, 'data-cookie-domain': 'exampleclinic.co.uk' }) }));
  await page.goto('/shared');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  expect((await records(context)).map(({ domain }) => domain)).toEqual(['.exampleclinic.co.uk']);

  network.forget();
  await page.goto('https://book.exampleclinic.co.uk/shared');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await expect(banner.region).toBeHidden();
  // And back: what is decided there counts here.
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  const reloaded = page.waitForEvent('load');
  await banner.settings.rejectAll.click();
  await reloaded;
  network.forget();
  await page.goto('/shared');
  await network.quiet(page, 400);
  expect(network.trackerRequests()).toEqual([]);
  await expect(banner.region).toBeHidden();
});

test('of one host only is not known on another, unless the site says so', async ({ page, network, banner }) => {
  network.site('book.exampleclinic.co.uk');
  await page.goto('/');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await page.goto('https://book.exampleclinic.co.uk/');
  await expect(banner.region).toBeVisible();
});

import type { Page } from '@playwright/test';
import { html, loads, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const GOOGLE_ONLY = { 'data-google-analytics': 'G-CL1N1C2026', 'data-google-ads': 'AW-123456789' };

/** The states for what was allowed. */
const states = (analytics: boolean, marketing: boolean) => {
  const [forAnalytics, forMarketing] = [analytics, marketing].map(isAllowed => (isAllowed ? 'granted' : 'denied'));
  return {
    ad_storage: forMarketing,
    ad_user_data: forMarketing,
    ad_personalization: forMarketing,
    analytics_storage: forAnalytics,
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted',
  };
};
const DEFAULT = ['consent', 'default', states(false, false)];
const update = (analytics: boolean, marketing: boolean) => ['consent', 'update', states(analytics, marketing)];
const REDACTION = ['set', 'ads_data_redaction', true];
const JS = ['js', expect.any(Date)];
const ANALYTICS = ['config', 'G-CL1N1C2026', expect.any(Object)];
const ADS = ['config', 'AW-123456789', { allow_enhanced_conversions: false }];

type Layer = Iterable<ArrayLike<unknown>>;

/** The queue that Google reads. On a refusal another stands in its place, so a test may keep it. */
const keepLayer = (page: Page) =>
  page.evaluate(() => {
    (window as { kept?: Layer | undefined }).kept = (window as { dataLayer?: Layer }).dataLayer;
  });

/** All commands so far. Google's script ignores what is no `arguments` object, so that is looked at too. */
async function commands(page: Page): Promise<unknown[][]> {
  const layer = await page.evaluate(() =>
    [...((window as { kept?: Layer }).kept ?? (window as { dataLayer?: Layer }).dataLayer ?? [])].map(entry => ({
      type: Object.prototype.toString.call(entry),
      command: Array.from(entry),
    })),
  );
  expect(layer.filter(({ type }) => type !== '[object Arguments]')).toEqual([]);
  return layer.map(({ command }) => command);
}

test('on acceptance: default, one update, one script, both ids', async ({ page, network, banner }) => {
  await page.goto('/');
  expect(await page.evaluate("'google_tag_data' in self || dataLayer.length")).toBe(0);
  await banner.acceptAll.click();
  await network.received('googleads.g.doubleclick.net');
  await network.received('analytics.google.com');
  expect(await commands(page)).toEqual([DEFAULT, REDACTION, update(true, true), JS, ANALYTICS, ADS]);
  expect(loads(network)).toMatchObject({ google: 1 });
  // What a beacon says of consent: G1, then one digit for ads and one for analytics.
  const beacons = network.trackerRequests().filter(({ url }) => url.includes('gcs='));
  expect(beacons.map(({ url }) => new URL(url).searchParams.get('gcs'))).toEqual(['G111', 'G111']);

  // The next page, with the stored answer: the same.
  await page.goto('/book');
  await expect.poll(() => commands(page)).toEqual([DEFAULT, REDACTION, update(true, true), JS, ANALYTICS, ADS]);
});

for (const [first, analytics, marketing, before, after] of [
  ['Analytics', true, false, [ANALYTICS], [ADS]],
  ['Marketing', false, true, [ADS], [ANALYTICS]],
] as const) {
  test(`${first} first, the rest later: one update per decision, one script for all`, async ({
    page,
    network,
    banner,
  }) => {
    await page.goto('/');
    await banner.choose.click();
    await banner.settings.switch(first).check();
    await banner.settings.save.click();
    const start = [DEFAULT, REDACTION, update(analytics, marketing), JS, ...before];
    await expect.poll(() => commands(page)).toEqual(start);
    await network.received('www.googletagmanager.com');

    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await banner.settings.acceptAll.click();
    await expect.poll(() => commands(page)).toEqual([...start, update(true, true), ...after]);
    await network.received('googleads.g.doubleclick.net');
    await network.received('analytics.google.com');
    expect(loads(network)).toMatchObject({ google: 1 });
  });
}

test('both run and stay: a decision is still one update, not one for each', async ({ page, network, banner }) => {
  await page.goto('/');
  await banner.acceptAll.click();
  const start = [DEFAULT, REDACTION, update(true, true), JS, ANALYTICS, ADS];
  await expect.poll(() => commands(page)).toEqual(start);
  await network.received('googleads.g.doubleclick.net');
  await page.evaluate(() => window.askfirst?.decide({ functional: true }));
  const functional = { functionality_storage: 'granted', personalization_storage: 'granted' };
  const more = ['consent', 'update', { ...states(true, true), ...functional }];
  await expect.poll(() => commands(page)).toEqual([...start, more]);
});

test('Google Analytics alone is stopped and started again without a reload, one update each', async ({
  page,
  network,
  banner,
}) => {
  network.page('/measured', html({ head: tag({ 'data-google-analytics': 'G-CL1N1C2026' }) }));
  await page.goto('/measured');
  await page.evaluate(() => Object.assign(window, { isStillHere: true }));
  await banner.acceptAll.click();
  await network.received('analytics.google.com');
  const start = [DEFAULT, REDACTION, update(true, false), JS, ANALYTICS];

  await page.waitForLoadState('networkidle');
  const sendEvent = () => page.evaluate("gtag('event', 'test')");
  await keepLayer(page);
  network.forget();
  await page.evaluate(() => window.askfirst?.rejectAll());
  await expect.poll(() => commands(page)).toEqual([...start, update(false, false)]);
  await sendEvent();
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);

  await page.evaluate(() => window.askfirst?.acceptAll());
  // What the page reported meanwhile was dropped.
  await expect.poll(() => commands(page)).toEqual([...start, update(false, false), update(true, false)]);
  await sendEvent();
  await network.received('analytics.google.com');
  expect(loads(network)).toMatchObject({ google: 0 });
  expect(await page.evaluate("'isStillHere' in self")).toBe(true);
});

test('Google Ads cannot be stopped: the page loads anew, and Google is not there any more', async ({
  page,
  network,
  banner,
}) => {
  network.page('/advertised', html({ head: tag(GOOGLE_ONLY) }));
  await page.goto('/advertised');
  await banner.acceptAll.click();
  await network.received('googleads.g.doubleclick.net');
  await network.received('analytics.google.com');
  await page.waitForLoadState('networkidle');
  network.forget();
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => window.askfirst?.rejectAll());
  await reloaded;
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);
  expect(await page.evaluate("'google_tag_data' in self || dataLayer.length")).toBe(0);
});

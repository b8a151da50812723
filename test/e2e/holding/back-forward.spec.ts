import { expect } from '@playwright/test';
import { back, test, wasRestored, watchReturn } from '../support/back-forward';
import { ALL_FIVE, askedHosts, hostsOf, html, tag } from '../support/clinic';
import { rejectInSettings, settle, useThePage } from '../support/visit';

/** A page that comes out of the back/forward cache shows what was decided since. */

test.beforeEach(({ network }) => {
  for (const path of ['/one', '/two']) network.page(path, html({ head: tag(ALL_FIVE) }));
  for (const path of ['/ga-one', '/ga-two']) {
    network.page(path, html({ head: tag({ 'data-google-analytics': 'G-CL1N1C2026' }) }));
  }
});

test('a no on the next page takes the banner of the one before away', async ({ page, network, banner }) => {
  await page.goto('/one');
  await expect(banner.region).toBeVisible();
  await watchReturn(page);
  await page.goto('/two');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await back(page);
  await expect.poll(() => wasRestored(page)).toBe(true);
  await expect(banner.region).toBeHidden();
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

test('a yes on the next page starts the trackers of the one before', async ({ page, network, banner }) => {
  await page.goto('/one');
  await expect(banner.region).toBeVisible();
  await watchReturn(page);
  await page.goto('/two');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  network.forget();
  await back(page);
  await expect.poll(() => wasRestored(page)).toBe(true);
  await expect(banner.region).toBeHidden();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});

test('a page with a decision and running trackers stays eligible', async ({ page, network, banner }) => {
  await page.goto('/ga-one');
  await banner.acceptAll.click();
  await network.received('analytics.google.com');
  await watchReturn(page);
  await page.goto('/two');
  await back(page);
  await expect.poll(() => wasRestored(page)).toBe(true);
  await expect(banner.region).toBeHidden();
});

test('withdrawal on the next page stops the one before', async ({ page, network, context, banner }) => {
  await page.goto('/ga-one');
  await banner.acceptAll.click();
  await network.received('analytics.google.com');
  await watchReturn(page);
  await page.goto('/ga-two');
  await rejectInSettings(page);
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
  network.forget();
  await back(page);
  await expect.poll(() => wasRestored(page)).toBe(true);
  await expect.poll(() => page.evaluate(() => window.askfirst?.consent.allowed.analytics)).toBe(false);
  await settle(page, network);
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
});

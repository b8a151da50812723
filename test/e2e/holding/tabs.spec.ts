import type { BrowserContext, Page } from '@playwright/test';
import { bannerOn } from '../support/banner';
import { ALL_FIVE, askedHosts, hostsOf, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, openSettings, rejectInSettings, useThePage, visits } from '../support/visit';

/** A choice in one tab holds in the others within a second, where the browser tells them; else when they are looked at. */

const SECOND = { timeout: 1000 };

test.beforeEach(async ({ network }) => {
  for (const path of ['/one', '/two']) network.page(path, html({ head: tag(ALL_FIVE) }));
  for (const path of ['/ga-one', '/ga-two']) {
    network.page(path, html({ head: tag({ 'data-google-analytics': 'G-CL1N1C2026' }) }));
  }
});

/** The visitor goes to another window. Headless Chromium takes every tab for focused, always: the event that a real one fires. */
const leave = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('blur')));

const open = async (context: BrowserContext, page: Page, [first, second]: [string, string]) => {
  const other = await context.newPage();
  await other.goto(second);
  await page.goto(first);
  for (const tab of [other, page]) {
    await expect(bannerOn(tab).region).toBeVisible();
    await leave(tab);
  }
  return other;
};
const allows = (page: Page) => page.evaluate(() => window.askfirst?.consent.allowed);

for (const { way, isTold } of [
  { way: 'told by the Cookie Store', isTold: true },
  { way: 'looking when shown', isTold: false },
]) {
  test.describe(way, () => {
    test.beforeEach(async ({ context }) => {
      if (!isTold) await context.addInitScript(() => void Reflect.deleteProperty(window, 'cookieStore'));
    });
    /** The moment at which the other tab must know. */
    const show = async (other: Page) => {
      expect(await other.evaluate(() => 'cookieStore' in window)).toBe(isTold);
      if (isTold) return;
      await other.bringToFront();
      // Headless Chromium calls every tab visible, always: the event that a real window fires.
      await other.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
    };

    test('a yes: the banner goes, the trackers start', async ({ page, context, network }) => {
      const other = await open(context, page, ['/one', '/two']);
      await bannerOn(page).acceptAll.click();
      await show(other);
      await expect(bannerOn(other).region).toBeHidden(SECOND);
      await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
      const asksFor = (path: string) => network.trackerRequests().filter(({ url }) => url.includes(path)).length;
      await expect.poll(() => asksFor('/gtag/js')).toBe(2);
      await expect.poll(() => asksFor('%2Ftwo')).toBeGreaterThan(0);
    });

    test('a no: the banner goes and nothing starts', async ({ page, context, network }) => {
      const other = await open(context, page, ['/one', '/two']);
      await bannerOn(page).rejectAll.click();
      await show(other);
      await expect(bannerOn(other).region).toBeHidden(SECOND);
      await useThePage(other, network);
      expect(network.trackerRequests()).toEqual([]);
    });

    test('withdrawal: the other tab visits itself anew', async ({ page, context, network }) => {
      const other = await open(context, page, ['/one', '/two']);
      await bannerOn(page).acceptAll.click();
      await show(other);
      await expect(bannerOn(other).region).toBeHidden(SECOND);
      const came = (host: string) => network.trackerRequests().filter(request => request.host === host).length;
      await expect.poll(() => came('in.hotjar.com')).toBe(2);
      await expect.poll(() => came('metrics.responsetap.com')).toBe(2);
      network.forget();
      await freshVisit(other, async () => {
        await freshVisit(page, () => rejectInSettings(page));
        await show(other);
      });
      expect(visits(network, '/two')).toBe(1);
      network.forget();
      await useThePage(page, network);
      await useThePage(other, network);
      expect(network.trackerRequests()).toEqual([]);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
    });

    test('withdrawal where nothing needs a reload, and the last of several decisions', async ({
      page,
      context,
      network,
    }) => {
      const other = await open(context, page, ['/ga-one', '/ga-two']);
      await bannerOn(page).acceptAll.click();
      await show(other);
      await expect.poll(() => network.trackerRequests().filter(({ path }) => path === '/g/collect').length).toBe(2);
      await rejectInSettings(other);
      await show(page);
      await expect.poll(() => allows(page), SECOND).toMatchObject({ analytics: false });
      await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
      network.forget();
      await useThePage(page, network);
      await useThePage(other, network);
      expect(network.trackerRequests()).toEqual([]);

      await (await openSettings(page)).acceptAll.click();
      await show(other);
      await expect.poll(() => allows(other), SECOND).toMatchObject({ analytics: true });
      await rejectInSettings(page);
      await show(other);
      await expect.poll(() => allows(other), SECOND).toMatchObject({ analytics: false });
      await expect.poll(() => allows(page), SECOND).toMatchObject({ analytics: false });
    });
  });
}

test('a tab is told that never had the focus', async ({ page, context }) => {
  const other = await context.newPage();
  await other.addInitScript(() => {
    Document.prototype.hasFocus = () => false;
  });
  await other.goto('/two');
  await expect(bannerOn(other).region).toBeVisible();
  await page.goto('/one');
  await bannerOn(page).rejectAll.click();
  await expect(bannerOn(other).region).toBeHidden(SECOND);
});

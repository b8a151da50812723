import type { Page } from '@playwright/test';
import { type Banner, bannerOn } from './banner';
import { expect } from './fixtures';
import type { Network } from './network';

/** What a visitor does on a page, in one line each. */

/** Opens the settings as a visitor does: with the site's own link. */
export async function openSettings(page: Page): Promise<Banner['settings']> {
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  const { settings } = bannerOn(page);
  await expect(settings.dialog).toBeVisible();
  return settings;
}

/** Rejects everything in the settings. */
export async function rejectInSettings(page: Page): Promise<void> {
  await (await openSettings(page)).rejectAll.click();
}

/** Does something after which the page visits itself anew, and waits until that visit has loaded. */
export async function freshVisit(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
  await page.waitForFunction(() => window.askfirst);
}

/** Goes on as a visitor does: a click, a change of the address by a router; then waits until the page has nothing to do. */
export async function useThePage(page: Page, network: Network): Promise<void> {
  await page.locator('h1').click();
  await page.evaluate(() => history.pushState(null, '', `?step=${history.length}`));
  await settle(page, network);
}

/** Waits until the page is idle and a request that it makes then has arrived: what it sent before is in the record. */
export async function settle(page: Page, network: Network): Promise<void> {
  const path = `/idle-${Math.random()}`;
  network.answer(path, { status: 204 });
  await page.evaluate(async address => {
    // Headless Chromium may draw no frame, and then never calls itself idle.
    await new Promise(resolve => requestIdleCallback(resolve, { timeout: 1000 }));
    await fetch(address);
  }, path);
  await network.received(request => request.path === path);
}

/** How often a page was asked for. */
export const visits = (network: Network, path: string, method = 'GET'): number =>
  network.siteRequests().filter(request => request.path === path && request.method === method).length;

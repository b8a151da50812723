import type { Page } from '@playwright/test';
import { html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import type { Network } from '../support/network';
import { leftBehind } from '../support/storage';
import { freshVisit, openSettings, rejectInSettings, settle, useThePage, visits } from '../support/visit';

/** Google Analytics and the Facebook pixel stop in the page. Analytics starts again there; the pixel on a fresh visit. */

type Vendors = typeof globalThis & Record<'gtag' | 'fbq', (...command: string[]) => void>;

const SERVICES = [
  {
    name: 'Google Analytics',
    attributes: { 'data-google-analytics': 'G-CL1N1C2026' },
    host: 'analytics.google.com',
    events: (network: Network) =>
      network.trackerRequests().flatMap(({ url }) => new URL(url).searchParams.getAll('en')),
    started: ['page_view'],
    again: [],
    send: (page: Page, event: string) =>
      page.evaluate(name => (window as unknown as Vendors).gtag('event', name), event),
  },
  {
    name: 'the Facebook pixel',
    attributes: { 'data-facebook-pixel': '123456789012345' },
    host: 'www.facebook.com',
    events: (network: Network) =>
      network.trackerRequests().flatMap(({ url }) => new URL(url).searchParams.getAll('ev')),
    started: ['PageView'],
    /** What a fresh visit sends: Meta would send what its script noticed while off, so it takes one. */
    again: ['PageView'],
    send: (page: Page, event: string) =>
      page.evaluate(name => (window as unknown as Vendors).fbq('trackCustom', name), event),
  },
];

for (const { name, attributes, events, started, again, send } of SERVICES) {
  test.describe(name, () => {
    test.beforeEach(async ({ page, network, banner }) => {
      network.page('/page', html({ head: tag(attributes) }));
      network.page('/next', html({ head: tag(attributes) }));
      await page.goto('/page');
      await banner.acceptAll.click();
      await expect.poll(() => events(network)).toEqual(started);
      expect((await leftBehind(page.context(), page)).length).toBeGreaterThan(0);
    });
    const nothingIsLeft = (page: Page) => expect.poll(() => leftBehind(page.context(), page)).toEqual([]);

    test('stops without a reload, and stays stopped', async ({ page, network }) => {
      network.forget();
      await rejectInSettings(page);
      await nothingIsLeft(page);
      await send(page, 'Lead');
      await useThePage(page, network);
      await send(page, 'Contact');
      await useThePage(page, network);
      await nothingIsLeft(page);
      await page.goto('/next');
      await settle(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(visits(network, '/page')).toBe(0);
      await nothingIsLeft(page);
    });

    test('works again, and sends nothing of what happened while it was off', async ({ page, network }) => {
      const allowAgain = async () => {
        const { acceptAll } = await openSettings(page);
        await (again.length ? freshVisit(page, () => acceptAll.click()) : acceptAll.click());
        await expect
          .poll(() => page.evaluate(() => window.askfirst?.consent.allowed))
          .toEqual({
            necessary: true,
            functional: false,
            analytics: name === 'Google Analytics',
            marketing: name !== 'Google Analytics',
          });
        await settle(page, network);
      };
      await rejectInSettings(page);
      await nothingIsLeft(page);
      network.forget();
      await send(page, 'WhileOff');
      await useThePage(page, network);
      await allowAgain();
      await expect.poll(() => events(network)).toEqual(again);
      await send(page, 'Lead');
      await expect.poll(() => events(network)).toEqual([...again, 'Lead']);

      // A second round: nothing is muted twice or left muted.
      await rejectInSettings(page);
      await nothingIsLeft(page);
      await send(page, 'WhileOffAgain');
      await allowAgain();
      await expect.poll(() => events(network)).toEqual([...again, 'Lead', ...again]);
      await send(page, 'Contact');
      await expect.poll(() => events(network)).toEqual([...again, 'Lead', ...again, 'Contact']);
      expect(visits(network, '/page')).toBe(2 * again.length);
    });

    test('accept and reject in one breath: nothing of it runs', async ({ page, network, context }) => {
      await rejectInSettings(page);
      await nothingIsLeft(page);
      await page.goto('/next');
      network.forget();
      await page.evaluate(async () => {
        const { askfirst } = window;
        await Promise.all([askfirst?.acceptAll(), askfirst?.rejectAll()]);
      });
      await useThePage(page, network);
      expect(await page.evaluate(() => window.askfirst?.consent.decided)).toBe(true);
      expect(network.trackerRequests()).toEqual([]);
      expect((await context.cookies()).map(cookie => cookie.name)).toEqual(['askfirst']);
    });
  });
}

test('a call that code of the site kept from before is no way round', async ({ page, network, banner }) => {
  network.page('/page', html({ head: tag({ 'data-facebook-pixel': '123456789012345' }) }));
  await page.goto('/page');
  await banner.acceptAll.click();
  await network.received('www.facebook.com');
  await page.evaluate(() => Object.assign(window, { kept: (window as unknown as Vendors).fbq }));
  await rejectInSettings(page);
  await expect.poll(() => leftBehind(page.context(), page)).toEqual([]);
  network.forget();
  await page.evaluate(() => (window as unknown as { kept: Vendors['fbq'] }).kept('trackCustom', 'Kept'));
  await settle(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

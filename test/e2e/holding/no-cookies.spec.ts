import type { FrameLocator, Page } from '@playwright/test';
import { ALL_FIVE, askedHosts, hostsOf, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSettings, settle } from '../support/visit';

/** Where nothing can be stored the choice holds for this page, the visitor is told, and the next page runs nothing. */

const UNSAVED = 'We could not save your choice.';
const REFUSED = /The cookie was refused/;
const status = (within: Page | FrameLocator) => within.locator('[data-askfirst]').getByRole('status');

const BLOCKS = [
  {
    how: 'that are written in vain',
    block: () => {
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => {} });
    },
  },
  {
    how: 'that throw, and storage too',
    block: () => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: refuse, set: refuse });
      for (const kind of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, kind, { configurable: true, get: refuse });
      }
    },
  },
];

for (const { how, block } of BLOCKS) {
  test.describe(`cookies ${how}`, () => {
    test.beforeEach(async ({ context, network, page }) => {
      await context.addInitScript(block);
      // A vendor's script that trips over the block is no matter of ours.
      network.answer(/fbevents|gtag|hotjar|rTapTrack/, { headers: { 'content-type': 'text/javascript' }, body: '' });
      for (const path of ['/one', '/two']) network.page(path, html({ head: tag(ALL_FIVE) }));
      await page.goto('/one');
    });

    test('a yes counts on this page alone', async ({ page, network, banner, problems }) => {
      problems.expect(REFUSED);
      await banner.acceptAll.click();
      await expect(banner.region).toBeHidden();
      await expect(status(page)).toContainText(UNSAVED);
      await network.received('www.googletagmanager.com');
      await network.received('connect.facebook.net');
      const settings = await openSettings(page);
      await expect(settings.switch('Analytics')).toBeChecked();
      await settings.close.click();
      await expect(status(page)).not.toContainText(UNSAVED);

      network.forget();
      await page.goto('/two');
      await expect(banner.region).toBeVisible();
      await settle(page, network);
      expect(network.trackerRequests()).toEqual([]);
    });

    test('a no counts on this page, and the next asks again', async ({ page, network, banner, problems }) => {
      problems.expect(REFUSED);
      await banner.rejectAll.click();
      await expect(banner.region).toBeHidden();
      await expect(status(page)).toContainText(UNSAVED);
      await settle(page, network);
      await page.goto('/two');
      await expect(banner.region).toBeVisible();
      expect(network.trackerRequests()).toEqual([]);
    });
  });
}

test('in a sandboxed frame the choice holds, and the next page in it asks again', async ({
  page,
  network,
  problems,
}) => {
  problems.expect(REFUSED);
  network.answer(/fbevents|gtag|hotjar|rTapTrack/, { headers: { 'content-type': 'text/javascript' }, body: '' });
  for (const path of ['/one', '/two']) {
    network.page(path, html({ head: tag(ALL_FIVE), body: '<a href="/two">Next</a>' }));
  }
  network.page('/frame', '<iframe sandbox="allow-scripts" src="/one" style="width:100%;height:90vh"></iframe>');
  await page.goto('/frame');
  const frame = page.frameLocator('iframe');
  const region = frame.getByRole('region', { name: 'May we use optional cookies?' });
  await region.getByRole('button', { name: 'Accept all' }).click();
  await expect(region).toBeHidden();
  await expect(status(frame)).toContainText(UNSAVED);
  await expect
    .poll(() => askedHosts(network))
    .toEqual(hostsOf('analytics', 'marketing').filter(host => /tagmanager|connect|static/.test(host)));
  network.forget();
  await frame.getByRole('link', { name: 'Next' }).click();
  await expect(region).toBeVisible();
  await settle(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

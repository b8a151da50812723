import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { seen } from './support/seen';

test.use({ viewport: { width: 390, height: 844 } });

/** Lets axe look at all that askfirst has put into the page. */
async function expectAccessible(page: Page): Promise<void> {
  await seen(page);
  const { violations, passes } = await new AxeBuilder({ page }).include('[data-askfirst]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  // It did look inside the shadow root, and could tell colours there.
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the banner and in the settings, ${colorScheme}`, async ({ page, banner }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await expect(banner.region).toBeVisible();
    await expectAccessible(page);
    await banner.choose.click();
    await banner.settings.switch('Analytics').check();
    await expectAccessible(page);
  });
}

test('says politely what was chosen, and only then', async ({ page, banner }) => {
  await page.goto('/');
  const status = banner.host.getByRole('status');
  await expect(banner.region).toBeVisible();
  await expect(status).toBeEmpty();
  await banner.rejectAll.click();
  await expect(status).toHaveText('You rejected optional cookies. You can change this in Cookie settings.');
});

test('the switches are named and described, and say their state in words', async ({ page, banner }) => {
  await page.goto('/');
  await banner.choose.click();
  const analytics = banner.settings.switch('Analytics');
  await expect(analytics).toHaveAccessibleDescription(/count visits/);
  const row = banner.settings.dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch', { name: 'Analytics' }) });
  await expect(row).toContainText('Off');
  // The word is as good to click as the switch.
  await row.getByText('Analytics', { exact: true }).click();
  await expect(analytics).toBeChecked();
  await expect(row).toContainText('On');
});

test('nothing needs to be scrolled sideways at 320 pixels', async ({ page, banner }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  await banner.choose.click();
  await expect(banner.settings.dialog).toBeVisible();
  const wide = await banner.host.evaluate(host =>
    [...(host.shadowRoot?.querySelectorAll('section, dialog, .body') ?? [])]
      .filter(element => element.scrollWidth > element.clientWidth)
      .map(({ tagName }) => tagName),
  );
  expect(wide).toEqual([]);
});

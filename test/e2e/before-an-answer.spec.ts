import { expect, test } from './support/fixtures';
import { SITE } from './support/network';
import { leftBehind } from './support/storage';

// Incognito windows ignore <link rel="preconnect"> and keep no third-party cookies: they would hide a fault here.
test.use({ ordinaryProfile: true });

test('contacts nobody and leaves nothing, for ten seconds over three pages', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  await page.mouse.wheel(0, 2000);
  for (let press = 0; press < 12; press++) await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await network.quiet(page, 4000);
  // Escape is no answer.
  await expect(banner.region).toBeVisible();

  await page.getByRole('link', { name: 'Sexual health' }).first().click();
  await expect(page).toHaveURL('/treatments/sexual-health');
  await expect(banner.region).toBeVisible();
  await page.mouse.wheel(0, 2000);
  await network.quiet(page, 3000);

  await page.goto('/book?gclid=1&fbclid=2');
  await expect(banner.region).toBeVisible();
  await page.getByLabel('Full name').fill('A Visitor');
  await page.keyboard.press('Escape');
  await network.quiet(page, 3000);

  expect(network.requests().filter(({ host }) => host !== SITE)).toEqual([]);
  // Not even ours: who has not answered has asked for nothing to be remembered.
  expect(await context.cookies()).toEqual([]);
  expect(await leftBehind(context, page)).toEqual([]);
  // Stand-ins take the page's own calls and look like empty queues; nothing of a vendor's is there.
  expect(
    await page.evaluate("[...['dataLayer', 'gtag', 'fbq', 'hj'].map(name => self[name].length), 'adiInit' in self]"),
  ).toEqual([0, 0, 0, 0, false]);
});

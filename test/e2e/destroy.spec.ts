import type { Page } from '@playwright/test';
import { ALL_FIVE, answer, askedHosts, hostsOf, html, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const startAgain = (page: Page) =>
  page.evaluate(attributes => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.src = '/askfirst/askfirst.js';
    document.head.append(script);
  }, ALL_FIVE);

test('destroy takes away all that is on the page, and a new start works', async ({ page, network, banner }) => {
  network.page('/', html({ head: tag() }));
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  const padding = () => page.evaluate(() => document.documentElement.getAttribute('style') || '');
  await expect.poll(padding).toContain('padding');
  await page.evaluate(() => window.askfirst?.openSettings());
  await expect(banner.settings.dialog).toBeVisible();
  await page.evaluate(() => window.askfirst?.destroy());
  await expect(banner.host).toHaveCount(0);
  expect(await padding()).toBe('');
  // The link is the site's own again.
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL('/#cookie-settings');
  await expect(banner.host).toHaveCount(0);

  await startAgain(page);
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});

test('destroy before the interface has come: it never shows', async ({ page, network, banner }) => {
  const release = network.hold('/askfirst/askfirst-ask.en.js');
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => window.askfirst?.destroy());
  release();
  await page.waitForLoadState('networkidle');
  await expect(banner.host).toHaveCount(0);
});

test('a new start ends what still runs, if the answer that counts then does not permit it', async ({
  page,
  context,
  network,
}) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await page.evaluate(() => window.askfirst?.destroy());
  await remember(context, answer({ allowed: '' }));
  // Hotjar ends with a new visit only.
  const left = page.waitForEvent('framenavigated');
  await startAgain(page);
  await left;
  await page.waitForLoadState('networkidle');
  network.forget();
  await page.getByRole('link', { name: 'Sexual health' }).first().click();
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);
});

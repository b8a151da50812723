import type { ChangeDetail } from '../../../src/api';
import { ALL_FIVE, askedHosts, hostsOf, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSettings, settle, useThePage } from '../support/visit';

/** What a page cannot delete is named: to the site in the event, to the visitor in the settings. */

interface Listening {
  changes: ChangeDetail[];
}

test.beforeEach(async ({ page, network }) => {
  await page.addInitScript(() => {
    const changes: unknown[] = [];
    Object.assign(window, { changes });
    document.addEventListener('askfirst:change', event => changes.push((event as CustomEvent).detail));
  });
  const body = '<label>Name <input></label>';
  network.page('/all', html({ head: tag(ALL_FIVE), body }));
  network.page('/facebook', html({ head: tag({ 'data-facebook-pixel': '123456789012345' }), body }));
});

test('in the event, once, after everything else was done', async ({ page, network, banner }) => {
  await page.goto('/all');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  // Nothing reloads while this is there, so that the test can look.
  await page.getByLabel('Name').fill('Ada');
  const settings = await openSettings(page);
  await settings.switch('Marketing').uncheck();
  await settings.save.click();
  const changes = () => page.evaluate(() => (window as unknown as Listening).changes);
  await expect.poll(async () => (await changes()).length).toBe(2);
  const [accepted, withdrawn] = await changes();
  expect(accepted).toMatchObject({ previous: { decided: false }, leftovers: [] });
  expect(withdrawn).toMatchObject({
    previous: { allowed: { analytics: true, marketing: true } },
    consent: { allowed: { analytics: true, marketing: false } },
  });
  expect([...(withdrawn?.leftovers ?? [])].sort()).toEqual([
    'DSID (doubleclick.net)',
    'IDE (doubleclick.net)',
    'JSESSIONID (metrics.responsetap.com)',
    'ar_debug (doubleclick.net)',
    'fr (facebook.com)',
    'test_cookie (doubleclick.net)',
  ]);
  const { dialog } = await openSettings(page);
  await expect(dialog).toContainText('fr (facebook.com)');
  await expect(dialog).toContainText('takes full effect when you leave this page');
});

test('in the settings, in plain words, until it is allowed again', async ({ page, network, banner }) => {
  await page.goto('/facebook');
  await banner.acceptAll.click();
  await network.received('www.facebook.com');
  const says = 'We cannot delete these cookies from here: fr (facebook.com).';
  const before = await openSettings(page);
  await expect(before.dialog).not.toContainText(says);
  await before.rejectAll.click();
  await expect(before.dialog).toBeHidden();
  await useThePage(page, network);
  const after = await openSettings(page);
  await expect(after.dialog).toContainText(says);
  // The settings must still be of use with all that they say.
  await after.switch('Marketing').check();
  await after.save.click();
  await expect(after.dialog).toBeHidden();
  await useThePage(page, network);
  const again = await openSettings(page);
  await expect(again.dialog).not.toContainText(says);
});

test('a first no withdraws nothing and leaves nothing', async ({ page, network, banner }) => {
  await page.goto('/facebook');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await useThePage(page, network);
  const [change] = await page.evaluate(() => (window as unknown as Listening).changes);
  expect(change).toMatchObject({ leftovers: [] });
});

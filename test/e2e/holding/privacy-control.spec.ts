import { askedHosts, hostsOf } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSettings, settle } from '../support/visit';

/** Global Privacy Control: a no to marketing that a later yes on this site overrules; never consent. */

const SAYS = 'Your browser sent a Global Privacy Control signal.';
const PATH = '/treatments/mole-check';
const ALL = hostsOf('analytics', 'marketing');

const setSignal = (value: unknown) =>
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => value });

test.describe('with the signal', () => {
  test.beforeEach(async ({ context, page }) => {
    await context.addInitScript(setSignal, true);
    await page.goto(PATH);
  });

  test('the banner and the settings say so, and marketing is off', async ({ page, network, banner }) => {
    await expect(banner.region).toContainText(SAYS);
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
    const { dialog, switch: find, save } = await openSettings(page);
    await expect(dialog).toContainText(SAYS);
    await expect(find('Marketing')).not.toBeChecked();
    await find('Analytics').check();
    await save.click();
    await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
    await settle(page, network);
    expect(network.trackerHosts()).toEqual(hostsOf('analytics'));
  });

  test('it is no answer: the visitor is still asked, and a no is still stored', async ({ page, network, banner }) => {
    await page.reload();
    await expect(banner.region).toBeVisible();
    await banner.rejectAll.click();
    await expect(banner.region).toBeHidden();
    await page.reload();
    await settle(page, network);
    await expect(banner.host).toHaveCount(0);
    expect(network.trackerRequests()).toEqual([]);
  });

  test('a later yes wins, and the settings do not deny it', async ({ page, network, banner }) => {
    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(ALL);
    network.forget();
    await page.reload();
    await expect.poll(() => askedHosts(network)).toEqual(ALL);
    await expect(banner.host).toHaveCount(0);
    const { dialog, switch: find } = await openSettings(page);
    await expect(find('Marketing')).toBeChecked();
    await expect(dialog).not.toContainText(SAYS);
  });
});

for (const value of [false, undefined]) {
  test(`says nothing of it when the browser answers ${value}`, async ({ context, page, banner }) => {
    await context.addInitScript(setSignal, value);
    await page.goto(PATH);
    await expect(banner.region).toBeVisible();
    await expect(banner.region).not.toContainText(SAYS);
    const { dialog } = await openSettings(page);
    await expect(dialog).not.toContainText(SAYS);
  });
}

import { answer, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSettings } from '../support/visit';

test('each category names who is behind it and opens to what they leave, what for and how long', async ({
  page,
  banner,
}) => {
  await page.goto('/');
  await banner.choose.click();
  const { dialog } = banner.settings;
  await dialog.getByText('Google Analytics, Hotjar').click();
  const service = dialog.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Google Analytics' }) });
  await expect(service.last()).toContainText('_ga');
  await expect(service.last()).toContainText('2 years');
  await expect(service.last().getByRole('link', { name: 'Privacy notice' })).toHaveAttribute(
    'href',
    /policies\.google/,
  );
  await dialog.getByText('This site', { exact: true }).click();
  await expect(dialog.getByText('askfirst', { exact: true })).toBeVisible();
  await expect(dialog.getByText('6 months')).toBeVisible();
});

test("a service has a switch of its own; the category's is the sum of them, in words too", async ({ page, banner }) => {
  await page.goto('/');
  await banner.choose.click();
  const { dialog } = banner.settings;
  await dialog.getByText('Google Analytics, Hotjar').click();
  const analytics = banner.settings.switch('Analytics').first();
  const [google, hotjar] = [dialog.locator('#google-analytics'), dialog.locator('#hotjar')];
  const state = dialog.locator('#analytics-state');
  const mixed = () => analytics.evaluate((input: HTMLInputElement) => input.indeterminate);

  await hotjar.check();
  await expect(state).toHaveText('Some on');
  expect(await mixed()).toBe(true);
  await expect(analytics).toHaveAccessibleDescription(/^Some on These count visits/);
  await google.check();
  await expect(state).toHaveText('On');
  expect(await mixed()).toBe(false);
  await google.uncheck();
  // One click from "some" is none, never more.
  await analytics.click();
  await expect(state).toHaveText('Off');
  await expect(hotjar).not.toBeChecked();
  await analytics.click();
  await expect(hotjar).toBeChecked();
  await expect(google).toBeChecked();
});

test('says when the choice was made and how long it counts', async ({ page, context }) => {
  await remember(context, answer({ allowed: 'analytics' }));
  await page.goto('/');
  const { dialog } = await openSettings(page);
  const day = (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long' });
  const later = new Date();
  later.setMonth(later.getMonth() + 6);
  await expect(dialog).toContainText(`You last chose on ${day(new Date())}. We will ask again after`);
  await expect(dialog).toContainText(`${later.getFullYear()}`);
});

test('the outcome is said in its own words', async ({ page, banner }) => {
  await page.goto('/');
  const status = banner.host.getByRole('status');
  await banner.choose.click();
  await banner.settings.switch('Analytics').check();
  await banner.settings.save.click();
  await expect(status).toHaveText(/^Your cookie choices are saved/);
  await openSettings(page);
  await banner.settings.acceptAll.click();
  await expect(status).toHaveText(/^You accepted all cookies/);
});

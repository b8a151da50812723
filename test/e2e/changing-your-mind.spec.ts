import { answer, askedHosts, hostsOf, records, remember } from './support/clinic';
import { expect, test } from './support/fixtures';

const EVERYTHING = hostsOf('analytics', 'marketing');
const BOTH = 'analytics.marketing';

test('who rejected accepts through the footer link', async ({ page, network, banner }) => {
  await page.goto('/');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.switch('Analytics')).not.toBeChecked();
  await expect(banner.settings.switch('Marketing')).not.toBeChecked();
  expect(network.trackerRequests()).toEqual([]);
  await banner.settings.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.switch('Analytics')).toBeChecked();
  await expect(banner.settings.switch('Marketing')).toBeChecked();
});

test('closing the settings changes nothing: Escape, the cross, a click beside them', async ({
  page,
  context,
  network,
  banner,
}) => {
  await remember(context, answer({ allowed: 'analytics' }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
  const before = await records(context);
  await page.waitForLoadState('networkidle');
  network.forget();
  const { dialog, close } = banner.settings;
  const ways = {
    escape: () => page.keyboard.press('Escape'),
    cross: () => close.click(),
    beside: () => page.mouse.click(10, 10),
  };
  for (const [name, leave] of Object.entries(ways)) {
    await page.getByRole('link', { name: 'Cookie settings' }).click();
    // What was switched and not saved the last time is forgotten: the stored answer is shown.
    await expect(banner.settings.switch('Analytics'), name).toBeChecked();
    await expect(banner.settings.switch('Marketing'), name).not.toBeChecked();
    await banner.settings.switch('Analytics').uncheck();
    await banner.settings.switch('Marketing').check();
    await leave();
    await expect(dialog, name).toBeHidden();
    expect(await records(context), name).toEqual(before);
  }
  await network.quiet(page, 300);
  // Hotjar keeps its session alive at each click; nobody else, and nothing of marketing, was contacted.
  expect(network.trackerHosts().filter(host => !hostsOf('analytics').includes(host))).toEqual([]);
  await expect(banner.region).toBeHidden();
});

test('a click inside the settings does not close them', async ({ page, context, banner }) => {
  await remember(context, answer());
  await page.goto('/');
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await banner.settings.dialog.getByText('Choose what we may use').click();
  await expect(banner.settings.dialog).toBeVisible();
});

test('who accepted and rejects gets a page without trackers: it loads anew, and stays so', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto('/');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog).toBeVisible();

  await page.waitForLoadState('networkidle');
  network.forget();
  // Most of the five cannot be stopped: only a fresh page is rid of them.
  const reloaded = page.waitForEvent('load');
  await banner.settings.rejectAll.click();
  await reloaded;
  expect((await records(context)).map(({ value }) => value.split('~')[3])).toEqual(['']);
  await network.quiet(page, 500);
  await page.goto('/book');
  await network.quiet(page, 500);
  expect(network.trackerRequests()).toEqual([]);
  await expect(banner.region).toBeHidden();
});

test('taking one category back leaves the other running', async ({ page, context, network, banner }) => {
  await remember(context, answer({ allowed: BOTH }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await banner.settings.switch('Marketing').uncheck();
  await page.waitForLoadState('networkidle');
  network.forget();
  await banner.settings.save.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
  await network.quiet(page, 300);
  expect(network.trackerHosts()).toEqual(hostsOf('analytics'));
});

import type { Locator } from '@playwright/test';
import { answer, askedHosts, hostsOf, ownFiles, remember } from './support/clinic';
import { expect, test } from './support/fixtures';
import { settle } from './support/visit';

test('who has refused downloads askfirst.js, who has allowed something the services too, until they ask for the settings', async ({
  page,
  context,
  network,
  banner,
}) => {
  for (const allowed of ['', 'analytics', 'analytics.marketing']) {
    // Not under the eyes of an open page, which would follow the change.
    await page.goto('about:blank');
    await context.clearCookies();
    await remember(context, answer({ allowed }));
    network.forget();
    await page.goto('/');
    const categories = (['analytics', 'marketing'] as const).filter(category => allowed.includes(category));
    await expect.poll(() => askedHosts(network)).toEqual(hostsOf(...categories));
    await page.waitForLoadState('networkidle');
    expect(ownFiles(network)).toEqual(['askfirst.js', ...(allowed ? ['askfirst-services.js'] : [])]);
    await expect(banner.host).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog).toBeVisible();
  expect(ownFiles(network).sort()).toEqual([
    'askfirst-ask.en.js',
    'askfirst-effects.js',
    'askfirst-services.js',
    'askfirst-settings.en.js',
    'askfirst.js',
  ]);
});

test('who has not answered downloads each file once, when it is needed', async ({ page, network, banner }) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  expect(ownFiles(network)).toEqual(['askfirst.js', 'askfirst-ask.en.js']);
  await banner.choose.click();
  await banner.settings.save.click();
  await expect(banner.settings.dialog).toBeHidden();
  expect(ownFiles(network).sort()).toEqual([
    'askfirst-ask.en.js',
    'askfirst-effects.js',
    'askfirst-settings.en.js',
    'askfirst.js',
  ]);
});

for (const [way, reach] of Object.entries({
  'a pointer': (button: Locator) => button.hover(),
  'the keyboard': (button: Locator) => button.focus(),
})) {
  test(`the settings are on their way once ${way} is at their button, and are fetched once`, async ({
    page,
    network,
    banner,
  }) => {
    const theirs = ['askfirst-effects.js', 'askfirst-settings.en.js'];
    const fetched = () => ownFiles(network).slice(2).sort();
    await page.goto('/');
    await expect(banner.region).toBeVisible();
    await banner.acceptAll.hover();
    await banner.acceptAll.focus();
    await network.quiet(page, 300);
    expect(fetched()).toEqual([]);
    await reach(banner.choose);
    await expect.poll(fetched).toEqual(theirs);
    await settle(page, network);
    await expect(banner.settings.dialog).toBeHidden();
    await banner.choose.click();
    await expect(banner.settings.dialog).toBeVisible();
    expect(fetched()).toEqual(theirs);
  });
}

test('what follows from a decision comes with it', async ({ page, network, banner }) => {
  await page.goto('/');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  expect(ownFiles(network).sort()).toEqual([
    'askfirst-ask.en.js',
    'askfirst-effects.js',
    'askfirst-services.js',
    'askfirst.js',
  ]);
});

import {
  ALL_FIVE,
  ASKED,
  answer,
  askedHosts,
  hostsOf,
  html,
  loads,
  ONCE,
  records,
  remember,
  tag,
} from './support/clinic';
import { expect, test } from './support/fixtures';

const DAY = 86_400_000;
const BOTH = 'analytics.marketing';
const EVERYTHING = hostsOf('analytics', 'marketing');

test('an answer to an older policy asks again, and nothing runs meanwhile', async ({
  page,
  context,
  network,
  banner,
}) => {
  await remember(context, answer({ allowed: BOTH }));
  network.page('/raised', html({ head: tag({ ...ALL_FIVE, 'data-policy-version': '2' }) }));
  await page.goto('/raised');
  await expect(banner.region).toBeVisible();
  await banner.choose.click();
  // The old answer is no suggestion either.
  await expect(banner.settings.switch('Analytics')).not.toBeChecked();
  expect(network.trackerRequests()).toEqual([]);
  await banner.settings.save.click();
  await expect(banner.settings.dialog).toBeHidden();
  expect((await records(context)).map(({ value }) => value.slice(0, 4))).toEqual(['1~2~']);
});

test('an answer that is older than the months of the site asks again; a younger one counts', async ({
  page,
  context,
  network,
  banner,
}) => {
  network.page('/monthly', html({ head: tag({ ...ALL_FIVE, 'data-cookie-months': '1' }) }));
  await remember(context, answer({ allowed: BOTH, at: Date.now() - 32 * DAY }));
  await page.goto('/monthly');
  await expect(banner.region).toBeVisible();
  expect(network.trackerRequests()).toEqual([]);

  await remember(context, answer({ allowed: BOTH, at: Date.now() - 27 * DAY }));
  await page.goto('/monthly');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await expect(banner.region).toBeHidden();
});

test('a new service stays off until it was, the old ones run', async ({ page, context, network, banner }) => {
  const hotjar = ['in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com'];
  await remember(context, answer({ allowed: BOTH, asked: ASKED.filter(id => id !== 'hotjar') }));
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  const old = EVERYTHING.filter(host => !hotjar.includes(host));
  await expect.poll(() => askedHosts(network)).toEqual(old);
  await page.waitForLoadState('networkidle');
  expect(network.trackerHosts()).toEqual(old);

  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  expect(loads(network)).toEqual(ONCE);
  expect((await records(context)).map(({ value }) => value.split('~')[4])).toEqual([ASKED.join('.')]);
});

test('a new service in a category that was refused asks nobody again', async ({ page, context, network, banner }) => {
  await remember(context, answer({ allowed: 'marketing', asked: ASKED.filter(id => id !== 'hotjar') }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('marketing'));
  await page.waitForLoadState('networkidle');
  await expect(banner.host).toHaveCount(0);
});

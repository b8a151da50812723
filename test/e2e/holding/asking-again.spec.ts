import { ALL_FIVE, ASKED, answer, askedHosts, hostsOf, html, loads, ONCE, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSettings, settle } from '../support/visit';

/** When a visitor who has answered is asked again. */

const YES = 'analytics.marketing';
const ALL = hostsOf('analytics', 'marketing');

/** The same day of the month, some months ago, and some hours. */
const ago = (months: number, hours = 0) => {
  const date = new Date(Date.now() - hours * 3_600_000);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime();
};

const AGAIN = [
  {
    why: 'the policy was raised',
    attributes: { ...ALL_FIVE, 'data-policy-version': '2' },
    record: { allowed: YES },
    says: 'We have changed how we use cookies. Please choose again.',
  },
  {
    why: 'the policy was taken back',
    attributes: ALL_FIVE,
    record: { allowed: YES, policy: 2 },
    says: 'We have changed how we use cookies. Please choose again.',
  },
  {
    why: 'six months have passed since a yes',
    attributes: ALL_FIVE,
    record: { allowed: YES, at: ago(6, 24 * 4) },
    says: 'It has been a while since you chose. Please choose again.',
  },
  {
    why: 'six months have passed since a no',
    attributes: ALL_FIVE,
    record: { at: ago(6, 24 * 4) },
    says: 'It has been a while since you chose. Please choose again.',
  },
];

for (const { why, attributes, record, says } of AGAIN) {
  test(`asks again and runs nothing as ${why}`, async ({ page, context, network, banner }) => {
    network.page('/page', html({ head: tag(attributes) }));
    await remember(context, answer(record));
    await page.goto('/page');
    await expect(banner.region).toContainText(says);
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
    const { dialog, close } = await openSettings(page);
    await expect(dialog.getByRole('switch', { checked: true })).toHaveCount(0);
    await close.click();

    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(ALL);
    await page.reload();
    await settle(page, network);
    await expect(banner.host).toHaveCount(0);
  });
}

test('a new service in an allowed category: the old ones go on, it waits for the answer', async ({
  page,
  context,
  network,
  banner,
}) => {
  const asked = ASKED.filter(id => id !== 'hotjar');
  await remember(context, answer({ allowed: YES, asked }));
  await page.goto('/treatments/mole-check');
  await expect(banner.region).toContainText('We would like to use a new service. Please choose again.');
  const withoutHotjar = ALL.filter(host => !host.includes('hotjar'));
  await expect.poll(() => askedHosts(network)).toEqual(withoutHotjar);
  await settle(page, network);
  expect(network.trackerHosts()).toEqual(withoutHotjar);
  // Not answered is not forgotten.
  await page.goto('/book');
  await expect(banner.region).toBeVisible();
  await settle(page, network);
  expect(network.trackerHosts()).toEqual(withoutHotjar);

  network.forget();
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toContain('in.hotjar.com');
  await page.goto('/treatments/mole-check');
  await settle(page, network);
  await expect(banner.host).toHaveCount(0);
});

test('a new service that is refused stays off, and the old ones end too', async ({
  page,
  context,
  network,
  banner,
}) => {
  await remember(context, answer({ allowed: YES, asked: ASKED.filter(id => id !== 'hotjar') }));
  await page.goto('/treatments/mole-check');
  await expect.poll(() => loads(network)).toEqual({ ...ONCE, hotjar: 0 });
  const loaded = page.waitForEvent('load');
  await banner.rejectAll.click();
  await loaded;
  network.forget();
  await page.goto('/book');
  await settle(page, network);
  await expect(banner.host).toHaveCount(0);
  expect(network.trackerRequests()).toEqual([]);
});

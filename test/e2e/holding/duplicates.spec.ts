import { answer, askedHosts, hostsOf, records, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, openSettings, rejectInSettings, settle } from '../support/visit';

/** Several records: on the parent domain, on a longer path. */

const DAY = 86_400_000;
const YES = 'analytics.marketing';
const ago = (days: number) => Date.now() - days * DAY;
const PARENT = { domain: '.exampleclinic.co.uk' };
const LONGER = { path: '/treatments' };
const PATH = '/treatments/mole-check';
const ALL = hostsOf('analytics', 'marketing');

const CASES = [
  { what: 'an older yes on a longer path', newer: '', older: YES, place: LONGER, hosts: [] },
  { what: 'an older yes on the parent domain', newer: '', older: YES, place: PARENT, hosts: [] },
  { what: 'an older no on a longer path', newer: YES, older: '', place: LONGER, hosts: ALL },
  { what: 'an older no on the parent domain', newer: YES, older: '', place: PARENT, hosts: ALL },
];

for (const { what, newer, older, place, hosts } of CASES) {
  for (const swapped of [false, true]) {
    test(`the newest wins over ${what}${swapped ? ', places swapped' : ''}`, async ({
      page,
      context,
      network,
      banner,
    }) => {
      await remember(context, answer({ allowed: newer, at: ago(1) }), swapped ? place : {});
      await remember(context, answer({ allowed: older, at: ago(2) }), swapped ? {} : place);
      await page.goto(PATH);
      await expect.poll(() => askedHosts(network)).toEqual(hosts);
      await settle(page, network);
      expect(network.trackerHosts()).toEqual(hosts);
      await expect(banner.host).toHaveCount(0);
    });
  }
}

test('two different ones of the same moment are no answer', async ({ page, context, network, banner }) => {
  const at = ago(1);
  await remember(context, answer({ allowed: YES, at }));
  await remember(context, answer({ at }), PARENT);
  await page.goto(PATH);
  await expect(banner.region).toBeVisible();
  await settle(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

test('a decision leaves one record, and the banner does not come back', async ({ page, context, network, banner }) => {
  const at = ago(1);
  await remember(context, answer({ allowed: YES, at }), LONGER);
  await remember(context, answer({ at }), PARENT);
  await remember(context, 'nonsense', { path: '/treatments/' });
  await page.goto(PATH);
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  const left = await records(context);
  expect(left.map(({ domain, path }) => domain + path)).toEqual(['www.exampleclinic.co.uk/']);
  await page.reload();
  await settle(page, network);
  await expect(banner.host).toHaveCount(0);
  expect(network.trackerRequests()).toEqual([]);
});

test('withdrawal beats an older yes on a longer path', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: YES, at: ago(1) }));
  await remember(context, answer({ allowed: YES, at: ago(2) }), LONGER);
  await remember(context, answer({ allowed: YES, at: ago(3) }), PARENT);
  await page.goto(PATH);
  await expect.poll(() => askedHosts(network)).toEqual(ALL);
  await settle(page, network);
  network.forget();
  await freshVisit(page, () => rejectInSettings(page));
  await page.reload();
  await settle(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect(await records(context)).toHaveLength(1);
});

test('a decision on a page above the longer path counts there too', async ({ page, context, network, banner }) => {
  await remember(context, answer({ allowed: YES, at: ago(2) }), LONGER);
  await page.goto('/book');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await page.goto(PATH);
  await settle(page, network);
  expect(network.trackerRequests()).toEqual([]);
  await expect(banner.host).toHaveCount(0);
  const { dialog } = await openSettings(page);
  await expect(dialog.getByRole('switch', { checked: true })).toHaveCount(0);
});

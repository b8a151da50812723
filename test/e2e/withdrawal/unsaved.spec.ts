import { askedHosts, hostsOf, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, openSettings, rejectInSettings, useThePage, visits } from '../support/visit';

/** A needed reload never loses what the visitor typed, and never sends a form again. */

const WAITS = /takes full effect when you leave this page/;
const POOL = '0117 496 0777';
const OWN_NUMBER = '0117 496 0340';

test.beforeEach(async ({ page, network, banner }) => {
  await page.goto('/book');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await expect(page.locator('[class*=rTapNumber]').first()).toHaveText(POOL);
});

test('waits while the form holds something, and offers to reload', async ({ page, context, network }) => {
  const name = page.getByLabel('Full name');
  await name.fill('Ada Okafor');
  network.forget();
  await rejectInSettings(page);
  await expect.poll(() => page.evaluate(() => window.askfirst?.consent.allowed.marketing)).toBe(false);
  await useThePage(page, network);
  expect(visits(network, '/book')).toBe(0);
  await expect(name).toHaveValue('Ada Okafor');

  const { dialog } = await openSettings(page);
  await expect(dialog).toContainText(WAITS);
  await freshVisit(page, () => dialog.getByRole('button', { name: 'Reload now' }).click());
  expect(visits(network, '/book')).toBe(1);
  await useThePage(page, network);
  expect((await context.cookies()).map(cookie => cookie.name)).toEqual(['askfirst']);
  const again = await openSettings(page);
  await expect(again.dialog).not.toContainText(WAITS);
});

test('reloads at once where nothing was typed', async ({ page, network }) => {
  network.forget();
  await freshVisit(page, () => rejectInSettings(page));
  expect(visits(network, '/book')).toBe(1);
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
});

test('reloads at once when the visitor has taken back what they typed', async ({ page, network }) => {
  const name = page.getByLabel('Full name');
  await name.fill('Ada');
  await name.fill('');
  network.forget();
  await freshVisit(page, () => rejectInSettings(page));
  expect(visits(network, '/book')).toBe(1);
});

test('does not reload after all when the visitor allows it again', async ({ page, network, banner }) => {
  const attributes = { 'data-hotjar': '1234567' };
  network.page('/form', html({ head: tag(attributes), body: '<label>Name <input></label>' }));
  await page.context().clearCookies();
  await page.goto('/form');
  await banner.acceptAll.click();
  await page.getByLabel('Name').fill('Ada Okafor');
  await rejectInSettings(page);
  const waiting = await openSettings(page);
  await expect(waiting.dialog).toContainText(WAITS);
  await page.evaluate(async () => {
    const changed = new Promise(resolve => document.addEventListener('askfirst:change', resolve, { once: true }));
    await window.askfirst?.acceptAll();
    await changed;
  });
  await expect(waiting.dialog).toBeHidden();
  const { dialog } = await openSettings(page);
  await expect(dialog).not.toContainText(WAITS);
  expect(visits(network, '/form')).toBe(1);
});

test('the answer to a form is visited anew without sending the form again', async ({ page, network }) => {
  await page.getByLabel('Full name').fill('Ada Okafor');
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect.poll(() => network.trackerRequests().filter(({ path }) => path.includes('/visit-data')).length).toBe(2);
  expect(visits(network, '/thank-you', 'POST')).toBe(1);
  await freshVisit(page, () => rejectInSettings(page));
  await useThePage(page, network);
  expect(visits(network, '/thank-you', 'POST')).toBe(1);
  expect(visits(network, '/thank-you')).toBe(1);
});

test('the same with a fragment in the address', async ({ page, network }) => {
  await page.evaluate(() => {
    document.querySelector('form')?.setAttribute('action', '/thank-you#main');
  });
  await page.getByLabel('Full name').fill('Ada Okafor');
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect.poll(() => network.trackerRequests().filter(({ path }) => path.includes('/visit-data')).length).toBe(2);
  await freshVisit(page, () => rejectInSettings(page));
  await useThePage(page, network);
  expect(visits(network, '/thank-you', 'POST')).toBe(1);
});

test('the phone number is put back at once, also while the reload waits', async ({ page, network }) => {
  await page.getByLabel('Full name').fill('Ada Okafor');
  network.forget();
  await rejectInSettings(page);
  const numbers = page.locator('[class*=rTapNumber]');
  await expect(numbers).toHaveText([OWN_NUMBER, OWN_NUMBER, OWN_NUMBER]);
  const links = await page.locator('a[href^="tel:"]').evaluateAll(all => all.map(link => link.getAttribute('href')));
  expect(links.sort()).toEqual(['tel:+441174960340', 'tel:+441174960340', 'tel:+441174960340', 'tel:111', 'tel:999']);
  expect(visits(network, '/book')).toBe(0);
});

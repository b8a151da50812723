import { readFile } from 'node:fs/promises';
import { answer, askedHosts, hostsOf, html, ownFiles, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { rejectInSettings, settle } from './support/visit';

const UI = '/askfirst/askfirst-ask.en.js';
const EVERYTHING = hostsOf('analytics', 'marketing');

const shipped = async (path: string) => ({
  headers: { 'content-type': 'text/javascript' },
  body: await readFile(new URL(`../../dist/${path.split('/').at(-1)}`, import.meta.url)),
});

test('an interface that is gone: nothing optional runs, the page works, and the link tries again', async ({
  page,
  network,
  banner,
  problems,
}) => {
  network.answer(UI, { status: 404 });
  problems.allowFailedLoad(/askfirst-ask\.en\.js/);
  problems.expect(/^Console error: askfirst: .*askfirst-ask\.en\.js is missing or blocked/);
  const said: string[] = [];
  page.on('console', message => {
    if (message.text().startsWith('askfirst')) said.push(message.text());
  });
  await page.goto('/');
  await expect.poll(() => said.length).toBe(1);
  await expect(banner.host).toHaveCount(0);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect.poll(() => said.length).toBe(2);
  await page.getByRole('link', { name: 'Sexual health' }).first().click();
  await expect(page).toHaveURL('/treatments/sexual-health');
  await expect.poll(() => said.length).toBe(3);

  network.answer(UI, await shipped(UI));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog).toBeVisible();
  expect(network.trackerRequests()).toEqual([]);
  await banner.settings.acceptAll.click();
  await expect(banner.settings.dialog).toBeHidden();
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  expect(said).toHaveLength(3);
});

test('an interface that the network loses once is fetched a second time, and nobody complains', async ({
  page,
  network,
  banner,
  problems,
}) => {
  network.answer(UI, { status: 503 });
  problems.allowFailedLoad(/askfirst-ask\.en\.js/);
  await page.goto('/');
  await network.received(request => request.path === UI);
  network.answer(UI, await shipped(UI));
  await expect(banner.region).toBeVisible();
  expect(ownFiles(network)).toEqual(['askfirst.js', 'askfirst-ask.en.js', 'askfirst-ask.en.js']);
  expect(network.trackerRequests()).toEqual([]);
});

test('with what it knows of further services gone too, the page hears of no unhandled rejection', async ({
  page,
  network,
  banner,
  problems,
}) => {
  const missing = ['ask.en', 'service.trustpilot'];
  for (const name of missing) network.answer(`/askfirst/askfirst-${name}.js`, { status: 404 });
  problems.allowFailedLoad(/askfirst-(ask\.en|service\.trustpilot)\.js/);
  problems.expect(/^Console error: askfirst: .*askfirst-(ask\.en|service\.trustpilot)\.js is missing or blocked/);
  network.page('/further', html({ head: tag({ 'data-trustpilot': '0123456789abcdef01234567' }) }));
  const said = page.waitForEvent('console', message => message.text().startsWith('askfirst'));
  await page.goto('/further');
  await said;
  await network.quiet(page, 300);
  await expect(banner.host).toHaveCount(0);
  const asked = [...missing, ...missing, 'further'].map(name => `askfirst-${name}.js`);
  expect(ownFiles(network).sort()).toEqual([...asked, 'askfirst.js'].sort());
});

test('an interface that is gone does not disturb who has answered', async ({ page, context, network, problems }) => {
  network.answer(UI, { status: 404 });
  problems.allowFailedLoad(/askfirst-ask\.en\.js/);
  problems.expect(/^Console error: askfirst: .*askfirst-ask\.en\.js is missing or blocked/);
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  expect(ownFiles(network)).toEqual(['askfirst.js', 'askfirst-services.js']);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  // The browser's two complaints and ours.
  await expect.poll(() => said.length).toBe(3);
});

test.describe('with what lets decisions take effect gone', () => {
  test.beforeEach(({ network, problems }) => {
    network.answer('/askfirst/askfirst-effects.js', { status: 404 });
    problems.allowFailedLoad(/askfirst-effects\.js/);
    problems.expect(/^Console error: askfirst: .*askfirst-effects\.js is missing or blocked/);
  });

  test('a yes is stored, and counts from the next page on', async ({ page, network, banner }) => {
    await page.goto('/');
    const said = page.waitForEvent('console', message => message.text().startsWith('askfirst'));
    await banner.acceptAll.click();
    await said;
    await network.quiet(page, 300);
    await expect(banner.region).toBeHidden();
    expect(network.trackerRequests()).toEqual([]);
    await page.reload();
    await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  });

  test('a withdrawal ends what runs by a new visit', async ({ page, context, network }) => {
    await remember(context, answer({ allowed: 'analytics.marketing' }));
    await page.goto('/');
    await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
    const left = page.waitForEvent('framenavigated');
    await rejectInSettings(page);
    await left;
    await page.waitForLoadState('networkidle');
    network.forget();
    await page.getByRole('link', { name: 'Sexual health' }).first().click();
    await network.quiet(page, 300);
    expect(network.trackerRequests()).toEqual([]);
  });
});

test('settings that did not come while the pointer was at their button come with the click, and nobody complains', async ({
  page,
  network,
  banner,
  problems,
}) => {
  const path = '/askfirst/askfirst-settings.en.js';
  network.answer(path, { status: 503 });
  problems.allowFailedLoad(/askfirst-settings\.en\.js/);
  await page.goto('/');
  await banner.choose.hover();
  // It has been tried for a second time.
  await expect.poll(() => ownFiles(network).filter(name => path.endsWith(name)).length).toBe(2);
  await settle(page, network);
  network.answer(path, await shipped(path));
  await banner.choose.click();
  await expect(banner.settings.dialog).toBeVisible();
});

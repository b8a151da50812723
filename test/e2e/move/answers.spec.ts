import type { BrowserContext, Page } from '@playwright/test';
import { answer, ownFiles, records, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { SITE } from '../support/network';
import { settle } from '../support/visit';

const DAY = 86_400_000;
const recent = () => Date.now() - 30 * DAY;

const vanilla = (categories: string[], at = recent()) =>
  encodeURIComponent(
    JSON.stringify({
      categories: ['necessary', ...categories],
      revision: 0,
      data: null,
      consentTimestamp: new Date(at).toISOString(),
      consentId: '104021a8-9e58-491c-927f-f3d1e0c21adb',
      services: { necessary: [], analytics: [], ads: [] },
      languageCode: 'en',
      lastConsentTimestamp: new Date(at).toISOString(),
      expirationTime: at + 182 * DAY,
    }),
  );

const cookiebot = (
  statistics: boolean,
  marketing: boolean,
  { at = recent(), method = 'explicit', preferences = false } = {},
) =>
  encodeURIComponent(
    `{stamp:'Ov4gD1JVnDnBaJv8K2wYQlyWlnNlT/AKO768tibZYdQGNj/EolraLw==',necessary:true,preferences:${preferences},statistics:${statistics},marketing:${marketing},method:'${method}',ver:1,utc:${at},region:'gb'}`,
  );

const keep = (context: BrowserContext, name: string, value: string) =>
  context.addCookies([{ name, value, domain: SITE, path: '/', secure: true, sameSite: 'Lax' }]);
const ran = (page: Page) => page.evaluate(() => ('ran' in window ? (window.ran as string[]) : []));

test('a refusal counts on, with its date: nobody is asked and nothing runs', async ({
  page,
  context,
  network,
  banner,
}) => {
  const at = recent();
  await keep(context, 'CookieConsent', cookiebot(false, false, { at }));
  await page.goto('/move/cookiebot');
  await expect
    .poll(async () => (await records(context)).map(({ value }) => value))
    .toEqual([answer({ at, asked: [] })]);
  await settle(page, network);
  await expect(banner.region).toHaveCount(0);
  expect(network.trackerRequests()).toEqual([]);
  expect(await ran(page)).toEqual(['necessary']);
  expect(await records(context, 'CookieConsent')).toHaveLength(1);
});

test('so does a grant, for what it names, until it would have expired; on the next page it is ours', async ({
  page,
  context,
  network,
  banner,
}) => {
  const at = recent();
  await keep(context, 'cc_cookie', vanilla(['analytics'], at));
  await page.goto('/move/vanilla-cookieconsent');
  // The necessary one is another service's: it comes when its file does.
  await expect.poll(async () => (await ran(page)).length).toBe(3);
  expect((await ran(page)).filter(name => name !== 'necessary')).toEqual(['analytics', 'analytics, later']);
  const [record] = await records(context);
  expect(record?.value).toBe(answer({ at, asked: [], allowed: 'analytics' }));
  const end = new Date(at);
  end.setUTCMonth(end.getUTCMonth() + 6);
  expect(Math.abs((record?.expires ?? 0) * 1000 - end.getTime())).toBeLessThan(5 * DAY);

  network.forget();
  await page.reload();
  await expect.poll(() => ran(page)).toContain('analytics, later');
  await settle(page, network);
  await expect(banner.region).toHaveCount(0);
  expect(ownFiles(network)).not.toContain('askfirst-ask.en.js');
});

const ASKED: [what: string, page: string, cookie: string, value: () => string][] = [
  ['one that is too old', 'cookiebot', 'CookieConsent', () => cookiebot(true, true, { at: Date.now() - 190 * DAY })],
  ['one from the future', 'cookiebot', 'CookieConsent', () => cookiebot(true, true, { at: Date.now() + DAY })],
  ['one that was only inferred', 'cookiebot', 'CookieConsent', () => cookiebot(true, true, { method: 'implied' })],
  ['one that is cut off', 'cookiebot', 'CookieConsent', () => cookiebot(true, true).slice(0, -4)],
  ['one of another tool', 'cookiebot', 'cc_cookie', () => vanilla(['analytics', 'ads'])],
  [
    'one of klaro, which has no date',
    'klaro',
    'klaro',
    () => encodeURIComponent('{"stats":true,"facebook-pixel":true}'),
  ],
  [
    'one of CookieYes, which has none either',
    'cookieyes',
    'cookieyes-consent',
    () =>
      `consentid:d0owaVVvazVQ,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes,lastRenewedDate:${recent()}`,
  ],
];
for (const [what, tool, cookie, value] of ASKED) {
  test(`${what} does not count: the visitor is asked, and nothing runs`, async ({ page, context, network, banner }) => {
    await keep(context, cookie, value());
    await page.goto(`/move/${tool}`);
    await expect(banner.region).toBeVisible();
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect(await ran(page)).not.toContain('analytics');
    expect(await records(context)).toEqual([]);
  });
}

test('one that says nothing about a category of this page does not count', async ({
  page,
  context,
  banner,
  network,
}) => {
  await keep(context, 'cc_cookie', vanilla(['analytics']));
  const body = '<iframe data-askfirst="functional" data-src="https://desk.booking.example/" title="Desk"></iframe>';
  network.page(
    '/more',
    `<!doctype html><html lang="en"><title>More</title><script src="/askfirst/askfirst.js" data-move-from="vanilla-cookieconsent"></script>${body}`,
  );
  await page.goto('/more');
  await expect(banner.region).toBeVisible();
  expect(await records(context)).toEqual([]);
});

test('the answer that askfirst has counts, and one that it had', async ({ page, context, banner, network }) => {
  await keep(context, 'CookieConsent', cookiebot(true, true));
  const own = answer({ asked: [], at: Date.now() - 60 * DAY });
  await remember(context, own);
  await page.goto('/move/cookiebot');
  await settle(page, network);
  expect((await records(context)).map(({ value }) => value)).toEqual([own]);
  expect(await ran(page)).toEqual(['necessary']);

  for (const stale of [answer({ asked: [], policy: 9 }), answer({ asked: [], at: Date.now() - 300 * DAY }), 'broken']) {
    await page.goto('about:blank');
    await remember(context, stale);
    await page.goto('/move/cookiebot');
    await expect(banner.region).toBeVisible();
    expect(await ran(page)).toEqual(['necessary']);
  }
});

test("a browser's standing no to marketing is not overruled by a yes to another tool", async ({
  page,
  context,
  banner,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true }),
  );
  await keep(context, 'CookieConsent', cookiebot(true, true));
  await page.goto('/move/cookiebot');
  await expect(banner.region).toBeVisible();
  expect(await records(context)).toEqual([]);
});

test('configured services start with it, and were asked about', async ({ page, context, network }) => {
  const at = recent();
  await keep(context, 'CookieConsent', cookiebot(true, false, { at, preferences: true }));
  network.page(
    '/services',
    '<!doctype html><html lang="en"><title>Services</title><script src="/askfirst/askfirst.js" data-move-from="cookiebot" data-hotjar="1234567" data-facebook-pixel="123456789012345"></script><h1>Services</h1>',
  );
  await page.goto('/services');
  await network.received('static.hotjar.com');
  expect((await records(context)).map(({ value }) => value)).toEqual([
    answer({ at, allowed: 'functional.analytics', asked: ['hotjar', 'facebook-pixel'] }),
  ]);
  await settle(page, network);
  expect(network.trackerHosts()).not.toContain('connect.facebook.net');
});

test('if the file is missing, the visitor is asked', async ({ page, context, network, banner, problems }) => {
  problems.allow(/askfirst-move\.js is missing/);
  problems.allowFailedLoad(/askfirst-move/);
  network.answer('/askfirst/askfirst-move.js', { status: 404 });
  await keep(context, 'CookieConsent', cookiebot(true, true));
  network.page(
    '/missing',
    '<!doctype html><html lang="en"><title>Services</title><script src="/askfirst/askfirst.js" data-move-from="cookiebot" data-hotjar="1234567"></script><h1>Services</h1>',
  );
  await page.goto('/missing');
  await expect(banner.region).toBeVisible();
  expect(await records(context)).toEqual([]);
});

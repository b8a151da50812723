import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { openSettings, settle } from './support/visit';

/** What vendors would gather by themselves on a clinic's page, and what is off unless the site wants it. */

const BODY = `<button>Book an HIV test</button><a href="/fees">Fees</a>
  <form><label>Email <input type="email" name="email"></label></form>`;

/** The addresses of what was reported to a host. */
const reported = (network: Network, host: string) =>
  network.trackerRequests().flatMap(({ host: asked, url }) => (asked === host ? [new URL(url)] : []));

test('Meta and LinkedIn report no click and no text of a button', async ({ page, network, banner }) => {
  const services = { 'data-facebook-pixel': '123456789012345', 'data-linkedin': '123456' };
  network.page('/page', html({ head: tag(services), body: BODY }));
  await page.goto('/page');
  await banner.acceptAll.click();
  await expect
    .poll(() => askedHosts(network))
    .toEqual(['connect.facebook.net', 'px.ads.linkedin.com', 'snap.licdn.com', 'www.facebook.com']);
  await settle(page, network);
  await page.getByRole('button', { name: 'Book an HIV test' }).click();
  await settle(page, network);
  const events = reported(network, 'www.facebook.com').flatMap(({ searchParams }) => searchParams.get('ev') ?? []);
  expect(events).toEqual(['PageView']);
  const paths = reported(network, 'px.ads.linkedin.com').map(({ pathname }) => pathname);
  expect(paths).toEqual(['/collect']);
});

test('TikTok, Pinterest and Google are given no address of the visitor, and nothing more to match', async ({
  page,
  network,
  banner,
}) => {
  const services = {
    'data-tiktok': 'AB12CD34EF56GH78IJ90',
    'data-pinterest': '1234567890123',
    'data-google-ads': 'AW-123456789',
  };
  network.page('/page', html({ head: tag(services), body: BODY }));
  await page.goto('/page');
  await page.getByLabel('Email').fill('ada@example.com');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toContain('analytics.tiktok.com');
  await expect.poll(() => askedHosts(network)).toContain('ct.pinterest.com');
  await expect.poll(() => askedHosts(network)).toContain('googleads.g.doubleclick.net');
  await page.getByRole('button', { name: 'Book an HIV test' }).click();
  await settle(page, network);
  const told = network.trackerRequests().map(request => decodeURIComponent(JSON.stringify(request)));
  expect(told.filter(text => /ada@|HIV|"em"/i.test(text))).toEqual([]);
  const enhanced = await page.evaluate(() =>
    [...((window as { dataLayer?: Iterable<ArrayLike<unknown>> }).dataLayer ?? [])]
      .map(entry => Array.from(entry))
      .filter(([command]) => command === 'config'),
  );
  expect(enhanced).toEqual([['config', 'AW-123456789', { allow_enhanced_conversions: false }]]);
});

for (const [more, marked] of [
  [{}, false],
  [{ 'data-url-passthrough': 'true' }, true],
] as const) {
  test(`the visitor's id goes into ${marked ? 'links where the site says so' : 'no link'}`, async ({
    page,
    network,
    banner,
  }) => {
    const services = { 'data-google-analytics': 'G-CL1N1C2026', 'data-google-ads': 'AW-123456789', ...more };
    network.page('/page', html({ head: tag(services), body: BODY }));
    await page.goto('/page?gclid=abc');
    await banner.acceptAll.click();
    await network.received('analytics.google.com');
    await settle(page, network);
    const link = page.getByRole('link', { name: 'Fees' });
    await expect(link).toHaveAttribute('href', marked ? /_gl=/ : '/fees');
  });
}

test('Google Tag Manager waits for every category that it carries', async ({ page, network, banner }) => {
  const services = { 'data-google-tag-manager': 'GTM-CL1N1C analytics marketing' };
  network.page('/page', html({ head: tag(services), body: BODY }));
  await page.goto('/page');
  await expect(banner.region).toBeVisible();
  for (const category of ['Analytics', 'Marketing'] as const) {
    const settings = await openSettings(page);
    await settings.rejectAll.click();
    await expect(settings.dialog).toBeHidden();
    await openSettings(page);
    await settings.switch(category).click();
    await settings.save.click();
    await expect(settings.dialog).toBeHidden();
    await page.reload();
    await page.locator('h1').click();
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
  }
  const settings = await openSettings(page);
  await settings.acceptAll.click();
  await network.received(({ host, path }) => host === 'www.googletagmanager.com' && path === '/gtm.js');
});

import type { Page } from '@playwright/test';
import { answer, askedHosts, html, loads, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { leftBehind } from './support/storage';

const GOOGLE = { 'data-google-analytics': 'G-CL1N1C2026', 'data-google-ads': 'AW-123456789' };
const ADVANCED = { ...GOOGLE, 'data-consent-mode': 'advanced' };

/** What the beacons say of consent: G1, then one digit for ads and one for analytics. */
const consentStates = (network: Network) => [
  ...new Set(network.trackerRequests().flatMap(({ url }) => new URL(url).searchParams.get('gcs') ?? [])),
];
const set = (page: Page) =>
  page.evaluate(() =>
    [...((window as { dataLayer?: Iterable<ArrayLike<unknown>> }).dataLayer ?? [])]
      .map(entry => Array.from(entry))
      .filter(([verb]) => verb === 'set'),
  );

test.describe('consentMode "advanced"', () => {
  test.beforeEach(({ network, problems }) => {
    network.page('/advanced', html({ head: tag(ADVANCED) }));
    problems.allow(/sends requests before an answer/);
  });

  test('warns, and loads Google before an answer, which then sends without storing; one update on acceptance', async ({
    page,
    context,
    network,
    banner,
  }) => {
    const warnings: string[] = [];
    page.on('console', message => warnings.push(message.text()));
    await page.goto('/advanced');
    await network.received('www.google-analytics.com');
    await expect(banner.region).toBeVisible();
    expect(consentStates(network)).toEqual(['G100']);
    expect(await leftBehind(context, page)).toEqual([]);
    expect(warnings.filter(text => /^askfirst: Google .*consentMode is "advanced"/.test(text))).toHaveLength(2);
    // What README says is sent: the whole address of the page.
    expect(network.trackerRequests().some(({ url }) => url.includes(encodeURIComponent('/advanced')))).toBe(true);

    network.forget();
    await banner.acceptAll.click();
    await expect.poll(() => page.evaluate("dataLayer.filter(([verb, what]) => what === 'update').length")).toBe(1);
    await page.evaluate("gtag('event', 'booking')");
    await network.received('analytics.google.com');
    expect(consentStates(network)).toEqual(['G111']);
    expect(loads(network)).toMatchObject({ google: 0 });
  });

  test('after a refusal Google goes on without storing, without a reload, and on the next page', async ({
    page,
    context,
    network,
    banner,
  }) => {
    await page.goto('/advanced');
    await network.received('www.google-analytics.com');
    await page.evaluate(() => Object.assign(window, { isStillHere: true }));
    await banner.rejectAll.click();
    await expect.poll(() => page.evaluate("dataLayer.filter(([verb, what]) => what === 'update').length")).toBe(1);
    expect(await page.evaluate("'isStillHere' in self")).toBe(true);
    network.forget();
    await page.goto('/advanced');
    await network.received('www.google-analytics.com');
    expect(consentStates(network)).toEqual(['G100']);
    expect(await leftBehind(context, page)).toEqual([]);
    await expect(banner.host).toHaveCount(0);
  });
});

test('a wrong consentMode is reported, and nothing runs before an answer', async ({ page, network, problems }) => {
  problems.expect(/consentMode: "advance" is not valid. It must look like "basic"/);
  network.page('/wrong', html({ head: tag({ ...GOOGLE, 'data-consent-mode': 'advance' }) }));
  await page.goto('/wrong');
  await network.quiet(page, 500);
});

for (const [attributes, told] of [
  [{}, [['set', 'ads_data_redaction', true]]],
  [{ 'data-ads-data-redaction': 'false' }, [['set', 'ads_data_redaction', false]]],
  [
    { 'data-url-passthrough': 'true' },
    [
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ],
  ],
] as const) {
  test(`${JSON.stringify(attributes)} is what Google is told before its script has come`, async ({
    page,
    context,
    network,
  }) => {
    network.page('/options', html({ head: tag({ ...GOOGLE, ...attributes }) }));
    await remember(context, answer({ allowed: 'analytics.marketing' }));
    await page.goto('/options');
    await expect.poll(() => askedHosts(network)).toContain('analytics.google.com');
    expect(await set(page)).toEqual(told);
  });
}

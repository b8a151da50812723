import type { Page } from '@playwright/test';
import { answer, askedHosts, hostsOf, html, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { settle } from './support/visit';

/** What page code does, whether or not there is anybody to hear it. */
const CALLS = `
  gtag('event', 'booking');
  dataLayer.push({ event: 'booking' });
  fbq('track', 'Lead');
  hj('event', 'booked');
`;
const inline = `<script>${CALLS}</script>`;

const call = (page: Page) => page.evaluate(CALLS);

/** The events that reached Google Analytics and Meta, in order for each. */
const events = (network: Network) => {
  const sentTo = (host: string) =>
    network.trackerRequests().flatMap(request => (request.host === host ? [new URL(request.url).searchParams] : []));
  // Google sends its page view when the page is idle, after what was queued behind it.
  const google = sentTo('analytics.google.com').flatMap(sent => sent.get('en') ?? []);
  // Requests overtake each other on their way; Meta counts the events of a page.
  const meta = sentTo('www.facebook.com').filter(sent => sent.has('ev'));
  meta.sort((one, other) => Number(one.get('ec')) - Number(other.get('ec')));
  return { google: google.sort(), meta: meta.map(sent => sent.get('ev')) };
};
const HEARD = { google: ['booking', 'page_view'], meta: ['PageView', 'Lead'] };

test.beforeEach(({ network }) => network.page('/calls', html({ head: tag(), body: inline })));

test('calls before an answer are handed on in order after a yes, however late, after the page view', async ({
  page,
  network,
  banner,
}) => {
  await page.goto('/calls');
  await expect(banner.region).toBeVisible();
  expect(network.trackerRequests()).toEqual([]);
  await banner.acceptAll.click();
  await expect.poll(() => events(network)).toEqual(HEARD);
  await call(page);
  await expect.poll(() => events(network).meta).toEqual([...HEARD.meta, 'Lead']);
});

test('calls with a stored yes, before the services have come, are handed on too', async ({
  page,
  context,
  network,
}) => {
  const release = network.hold('/askfirst/askfirst-services.js');
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/calls', { waitUntil: 'domcontentloaded' });
  release();
  await expect.poll(() => events(network)).toEqual(HEARD);
});

test('a refusal drops what was called before it, and after it', async ({ page, network, banner }) => {
  await page.goto('/calls');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await call(page);
  // A change of mind in the same page: nothing of what happened while the answer was none or no.
  await page.evaluate(() => window.askfirst?.acceptAll());
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(events(network)).toEqual({ google: ['page_view'], meta: ['PageView'] });
});

test('with a stored refusal calls go nowhere, without an error', async ({ page, context, network }) => {
  await remember(context, answer());
  await page.goto('/calls');
  await call(page);
  await network.quiet(page, 300);
});

test('one category allowed: calls to the other are dropped', async ({ page, network, banner }) => {
  await page.goto('/calls');
  await banner.choose.click();
  await banner.settings.switch('Analytics').check();
  await banner.settings.save.click();
  await expect.poll(() => events(network).google).toEqual(HEARD.google);
  await call(page);
  await settle(page, network);
  expect(events(network).meta).toEqual([]);
  expect(askedHosts(network)).toEqual(hostsOf('analytics'));
});

test("a snippet of Google's that stands below our tag waits with the rest", async ({ page, network, banner }) => {
  const snippet = `<script>
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', 'G-CL1N1C2026');
    gtag('event', 'booking');
  </script>`;
  network.page('/snippet', html({ head: tag({ 'data-google-analytics': 'G-CL1N1C2026' }) + snippet }));
  await page.goto('/snippet');
  await banner.acceptAll.click();
  await expect.poll(() => events(network).google).toEqual(HEARD.google);
});

test('without an answer nothing of it is stored, and a second page knows nothing of the first', async ({
  page,
  network,
  banner,
}) => {
  await page.goto('/calls');
  await expect(banner.region).toBeVisible();
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  await page.goto('/book');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(events(network)).toEqual({ google: ['page_view'], meta: ['PageView'] });
});

import { ALL_FIVE, answer, askedHosts, hostsOf, html, loads, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { type Network, SITE } from './support/network';
import { freshVisit, settle } from './support/visit';

/** Words that must not leave: they stand in the path, the query, the title and the referrer. */
const SECRET = /hiv|sexual|q=night|treatments|letter/i;
const SENSITIVE = { ...ALL_FIVE, 'data-sensitive': '/treatments/*, /book' };
const HERE = '/treatments/hiv-test?q=night-sweats&gclid=1';

/** A page whose every address says too much. */
const secretPage = (head = tag(SENSITIVE)) =>
  html({ head: `<title>HIV test</title>${head}`, body: '<h1>HIV test</h1>' });

/** Everything in all requests to trackers that would give the page away: address, body, referrer and other headers. */
const told = (network: Network): string[] =>
  network
    .trackerRequests()
    .map(({ url, body = '', headers = {} }) => decodeURIComponent(`${url} ${body} ${JSON.stringify(headers)}`))
    .filter(text => SECRET.test(text));

const ANALYTICS_ONLY = hostsOf('analytics').filter(host => !host.includes('hotjar'));

test.beforeEach(({ network }) => {
  network.page('/treatments/hiv-test', secretPage());
});

test('after "Accept all" only Google Analytics runs there, and learns nothing but the origin', async ({
  page,
  network,
  banner,
}) => {
  await page.goto(HERE, { referer: `https://${SITE}/treatments/sexual-health` });
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(ANALYTICS_ONLY);
  await settle(page, network);
  await network.quiet(page, 500);
  expect(askedHosts(network)).toEqual(ANALYTICS_ONLY);
  expect(told(network)).toEqual([]);
  const hit = network.trackerRequests().find(({ url }) => url.includes('/g/collect'));
  const { dl, dt, dr, gcs } = Object.fromEntries(new URL(hit?.url ?? '').searchParams);
  // Advertising is off here, and Google is told so.
  expect({ dl, dt, dr, gcs }).toEqual({ dl: `https://${SITE}/`, dt: SITE, dr: `https://${SITE}/`, gcs: 'G101' });
});

test('with a stored answer the same, and the answer stays what it was', async ({ page, context, network, banner }) => {
  const record = answer({ allowed: 'analytics.marketing' });
  await remember(context, record);
  await page.goto(HERE);
  await expect.poll(() => askedHosts(network)).toEqual(ANALYTICS_ONLY);
  await network.quiet(page, 300);
  expect(told(network)).toEqual([]);
  expect(await page.evaluate(() => window.askfirst?.allows('marketing'))).toBe(false);
  expect(await page.evaluate(() => window.askfirst?.consent.allowed.marketing)).toBe(true);
  await expect(banner.host).toHaveCount(0);
  expect(await context.cookies()).toContainEqual(expect.objectContaining({ name: 'askfirst', value: record }));

  // The next page is nobody's secret, and everything runs on it; where the visitor came from stays one.
  network.forget();
  network.page('/fees', html({ head: tag(SENSITIVE) }));
  await page.evaluate(() => {
    location.href = '/fees';
  });
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(told(network)).toEqual([]);
});

test('a refusal there, an acceptance on the next page: no tracker learns of the page before', async ({
  page,
  network,
  banner,
}) => {
  network.page('/fees', html({ head: tag(SENSITIVE) }));
  await page.goto(HERE);
  await expect(banner.region).toBeVisible();
  await page.evaluate(() => {
    location.href = '/fees';
  });
  await page.waitForURL('/fees');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await settle(page, network);
  expect(told(network)).toEqual([]);
});

test('a page may say so itself', async ({ page, network, banner }) => {
  network.page('/hiv', secretPage(`<meta name="askfirst" content="sensitive">${tag()}`));
  await page.goto('/hiv?q=night-sweats');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(ANALYTICS_ONLY);
  await network.quiet(page, 300);
  expect(told(network)).toEqual([]);
});

test('the settings say that advertising is off there, and saving them changes no stored choice', async ({
  page,
  context,
  banner,
}) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto(HERE);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog).toContainText('marketing and recording stay off here');
  await expect(banner.settings.switch('Marketing')).toBeChecked();
  await banner.settings.save.click();
  await expect(banner.settings.dialog).toBeHidden();
  expect(await page.evaluate(() => window.askfirst?.consent.allowed.marketing)).toBe(true);
  await page.goto('/cookie-policy');
  await page.getByRole('link', { name: 'Cookie settings' }).last().click();
  await expect(banner.settings.dialog).not.toContainText('stay off here');
});

test('held marketing markup stays where it is', async ({ page, network, banner }) => {
  const held = (category: string) =>
    `<script type="text/plain" data-askfirst="${category}">window.ran = [...(window.ran ?? []), '${category}']</script>`;
  network.page('/treatments/held', html({ head: tag(SENSITIVE), body: held('marketing') + held('analytics') }));
  await page.goto('/treatments/held');
  await banner.acceptAll.click();
  await expect.poll(() => page.evaluate('window.ran')).toEqual(['analytics']);
});

test('settings that cannot be read make every page sensitive', async ({ page, network, banner, problems }) => {
  problems.expect(/sensitive: "treatments" is not valid. Example: "\/treatments\/\*/);
  network.page('/fees', html({ head: tag({ ...ALL_FIVE, 'data-sensitive': 'treatments' }) }));
  await page.goto('/fees');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(ANALYTICS_ONLY);
  await network.quiet(page, 300);
});

for (const api of ['the Navigation API', 'history alone']) {
  test.describe(`with a client-side router, by ${api}`, () => {
    test.beforeEach(async ({ page }) => {
      if (api === 'history alone') {
        await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
      }
    });

    test('marketing and recording end where the route becomes sensitive', async ({ page, context, network }) => {
      network.page('/app', html({ head: tag(SENSITIVE) }));
      await remember(context, answer({ allowed: 'analytics.marketing' }));
      await page.goto('/app');
      await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
      await settle(page, network);
      network.forget();
      // Loaded as a page, so that what ran never sees the new address.
      await freshVisit(page, () => page.evaluate("history.pushState(null, '', '/treatments/hiv-test?q=night-sweats')"));
      await network.received('analytics.google.com');
      await settle(page, network);
      expect(loads(network)).toEqual({ google: 1, facebook: 0, hotjar: 0, responsetap: 0 });
      expect(told(network)).toEqual([]);
      await expect(page).toHaveURL('/treatments/hiv-test?q=night-sweats');
    });

    test('so they do where a step back leads to a sensitive address', async ({ page, network, banner }) => {
      network.page('/app', html({ head: tag(SENSITIVE) }));
      await page.goto('/app');
      await page.evaluate(() => history.pushState(null, '', '/treatments/hiv-test'));
      await page.evaluate(() => history.pushState(null, '', '/app'));
      await banner.acceptAll.click();
      await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
      await settle(page, network);
      network.forget();
      await freshVisit(page, () => page.evaluate(() => void setTimeout(() => history.back())));
      await expect(page).toHaveURL('/treatments/hiv-test');
      await network.received('analytics.google.com');
      await settle(page, network);
      expect(loads(network)).toEqual({ google: 1, facebook: 0, hotjar: 0, responsetap: 0 });
      expect(told(network)).toEqual([]);
    });

    test('Google Analytics goes on with the origin, and with the address again on the next route', async ({
      page,
      context,
      network,
    }) => {
      const only = { 'data-google-analytics': 'G-CL1N1C2026', 'data-sensitive': '/treatments/*' };
      network.page('/app', html({ head: tag(only) }));
      await remember(context, answer({ allowed: 'analytics' }));
      await page.goto('/app');
      await network.received('analytics.google.com');
      const locations = () =>
        network
          .trackerRequests()
          .filter(({ url }) => url.includes('/g/collect'))
          .map(({ url }) => new URL(url).searchParams.get('dl'));
      await page.evaluate(() => history.pushState(null, '', '/treatments/hiv-test?q=night-sweats'));
      await expect.poll(locations).toHaveLength(2);
      await page.evaluate(() => history.pushState(null, '', '/fees'));
      await expect.poll(locations).toHaveLength(3);
      const origin = `https://${SITE}`;
      expect(locations()).toEqual([`${origin}/app`, `${origin}/`, `${origin}/fees`]);
      expect(told(network)).toEqual([]);
      expect(loads(network)).toMatchObject({ google: 1 });
    });
  });
}

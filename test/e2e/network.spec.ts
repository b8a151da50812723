import { expect, test } from './support/fixtures';
import { openNetwork, SITE } from './support/network';

/** The harness itself: every other test believes what it records. */

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-XXXXXXX';
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const ANSWER = { headers: { 'access-control-allow-origin': '*' }, body: 'self.answered = true;' };

test.describe('records', () => {
  test('an image, a fetch with its body, and a script, on hosts that are HSTS-preloaded', async ({ page, network }) => {
    network.answer(/facebook|googletagmanager|google-analytics/, ANSWER);
    network.page(
      '/page',
      `<script src="${GTAG}"></script><script src="${PIXEL}"></script>
      <img src="https://www.facebook.com/tr?id=1">
      <script>fetch('https://www.google-analytics.com/g/collect', { method: 'POST', body: 'en=page_view' })</script>`,
    );
    await page.goto('/page');
    await network.received('www.facebook.com');
    const sent = await network.received('www.google-analytics.com');

    expect(network.trackerHosts()).toEqual([
      'connect.facebook.net',
      'www.facebook.com',
      'www.google-analytics.com',
      'www.googletagmanager.com',
    ]);
    expect(network.trackerRequests().map(({ url }) => url)).toContain('https://www.facebook.com/tr?id=1');
    expect(sent).toMatchObject({ method: 'POST', path: '/g/collect', body: 'en=page_view' });
    expect(sent.headers.origin).toBe(`https://${SITE}`);
    expect(network.siteRequests().map(({ path }) => path)).toContain('/page');
    expect(network.handshakeFailures()).toEqual([]);
  });

  test('a beacon that the page sends while the visitor leaves', async ({ page, network }) => {
    network.answer('https://www.google-analytics.com/g/collect', { status: 204 });
    network.page(
      '/leaving',
      `<script>addEventListener('pagehide', () =>
        navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2', 'en=user_engagement'))</script>`,
    );
    network.page('/next', 'Next');
    await page.goto('/leaving');
    expect(network.trackerRequests()).toEqual([]);
    await page.goto('/next');
    const beacon = await network.received('www.google-analytics.com');
    expect(beacon).toMatchObject({ method: 'POST', body: 'en=user_engagement' });
  });

  test.describe('in an ordinary profile', () => {
    test.use({ ordinaryProfile: true });

    test('a preconnect, until its host is asked for something', async ({ page, network }) => {
      network.answer(/taboola/, { status: 204 });
      network.page('/hint', '<link rel="preconnect" href="https://cdn.taboola.com">');
      await page.goto('/hint');
      await network.received(({ method, host }) => method === 'CONNECT' && host === 'cdn.taboola.com');
      expect(network.trackerRequests()).toMatchObject([{ method: 'CONNECT', url: 'https://cdn.taboola.com/' }]);

      await page.evaluate(() => void fetch('https://cdn.taboola.com/x', { mode: 'no-cors' }));
      await network.received('cdn.taboola.com');
      expect(network.trackerRequests()).toMatchObject([{ method: 'GET', path: '/x' }]);
    });
  });

  test('only what comes after forget(), and says what came instead of what was awaited', async ({ page, network }) => {
    network.page('/one', 'One');
    await page.goto('/one');
    network.forget();
    expect(network.requests()).toEqual([]);
    await page.goto('/one?again');
    await expect(network.received('www.clarity.ms', 50)).rejects.toThrow(
      /www\.clarity\.ms within 50 ms.*\/one\?again/s,
    );
  });

  test('a tracker that breaks the quiet', async ({ page, network }) => {
    network.answer(GTAG, ANSWER);
    network.page('/late', `<script>setTimeout(() => fetch('${GTAG}'), 300)</script>`);
    network.page('/silent', 'Nothing');
    await page.goto('/late');
    await expect(network.quiet(page, 1000)).rejects.toThrow(GTAG);
    await page.goto('/silent');
    await network.quiet(page, 300);
  });
});

test.describe('answers', () => {
  test('a vendor file that is gone, one that never comes, and a page with headers of its own', async ({
    page,
    network,
    problems,
  }) => {
    network.answer(GTAG, { status: 404 });
    network.hang(/fbevents/);
    const nonced = (code: string) => `<script nonce="n">${code}</script>`;
    network.page('/policy', `<h1>Here</h1>${nonced('self.ran = 1')}<script>self.ran = 2</script>`, {
      'content-security-policy': "script-src 'nonce-n'",
    });
    problems.expect(/Content Security Policy/);
    problems.allowFailedLoad(/googletagmanager/);
    await page.goto('/policy');
    expect(await page.evaluate('self.ran')).toBe(1);

    network.page('/slow', `<h1>Here</h1><script async src="${GTAG}"></script><script async src="${PIXEL}"></script>`);
    await page.goto('/slow', { waitUntil: 'domcontentloaded' });
    await network.received('connect.facebook.net');
    await expect(page.getByRole('heading')).toBeVisible();
    expect(await page.evaluate('document.readyState')).toBe('interactive');
  });

  test('the latest word on an address, whatever its query, and on a path for every site', async ({ page, network }) => {
    network.site('book.exampleclinic.co.uk');
    network.page('/answer', 'first');
    network.page('/answer', 'second');
    await page.goto('/answer?x=1');
    await expect(page.locator('body')).toHaveText('second');
    await page.goto('http://book.exampleclinic.co.uk/answer');
    await expect(page.locator('body')).toHaveText('second');
    expect(network.trackerRequests()).toEqual([]);
  });

  test('nothing for an unknown host, and names it', async ({ browser, certificate, examples }) => {
    const network = await openNetwork(certificate, examples);
    const context = await browser.newContext({ proxy: { server: network.address } });
    const page = await context.newPage();
    network.allow('allowed.example');
    network.answer(/favicon/, { status: 204 });
    const refused = await page.goto('https://unknown.example/x?y');
    await page.goto('https://allowed.example/');
    await context.close();
    expect(refused?.status()).toBe(599);
    expect(await network.close()).toMatchObject([{ url: 'https://unknown.example/x?y' }]);
  });
});

import { askedHosts, FILES, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { leftBehind } from '../support/storage';
import { freshVisit, rejectInSettings, settle, useThePage } from '../support/visit';

/** Withdrawal while the vendors' files are still on their way. */

/** The last host that each vendor's files contact. */
const LAST: Record<string, string[]> = {
  google: ['analytics.google.com', 'googleads.g.doubleclick.net'],
  facebook: ['www.facebook.com'],
  hotjar: ['in.hotjar.com'],
  responsetap: ['metrics.responsetap.com'],
};
const others = (vendor: string) => Object.keys(LAST).flatMap(name => (name === vendor ? [] : (LAST[name] ?? [])));

for (const [vendor, file] of Object.entries(FILES)) {
  test(`the file of ${vendor} never comes: the rest is withdrawn all the same`, async ({
    page,
    context,
    network,
    banner,
  }) => {
    network.hang(file);
    await page.goto('/treatments/mole-check');
    await banner.acceptAll.click();
    await network.received(({ url }) => url.split('?')[0] === file);
    await expect.poll(() => askedHosts(network)).toEqual(expect.arrayContaining(others(vendor)));
    const sent = () => network.trackerRequests().filter(({ path }) => path === '/tr/').length;
    await expect.poll(sent).toBe(vendor === 'facebook' ? 0 : 1);
    network.forget();
    const committed = page.waitForEvent('framenavigated');
    await rejectInSettings(page);
    await committed;
    await page.waitForLoadState();
    await useThePage(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect((await leftBehind(context, page)).map(({ name }) => name)).toEqual([]);
  });
}

const SOLO = [
  { name: 'Google Analytics', file: FILES.google, attributes: { 'data-google-analytics': 'G-CL1N1C2026' } },
  { name: 'the Facebook pixel', file: FILES.facebook, attributes: { 'data-facebook-pixel': '123456789012345' } },
];

for (const { name, file, attributes } of SOLO) {
  test(`${name} arrives after it was withdrawn: it sends and stores nothing`, async ({
    page,
    context,
    network,
    banner,
  }) => {
    const release = network.hold(file);
    network.page('/page', html({ head: tag(attributes) }));
    await page.goto('/page');
    await banner.acceptAll.click();
    await network.received(({ url }) => url.split('?')[0] === file);
    await rejectInSettings(page);
    await expect.poll(() => page.evaluate(() => window.askfirst?.consent.decided)).toBe(true);
    await settle(page, network);
    network.forget();
    const arrived = page.waitForResponse(response => response.url().split('?')[0] === file);
    release();
    await arrived;
    await useThePage(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect(await leftBehind(context, page)).toEqual([]);
  });
}

test('yes and no in one breath: nothing of the queue runs', async ({ page, context, network }) => {
  await page.goto('/treatments/mole-check');
  await page.evaluate(() => Promise.all([window.askfirst?.acceptAll(), window.askfirst?.rejectAll()]));
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
  expect(await page.evaluate(() => window.askfirst?.consent.allowed.marketing)).toBe(false);
});

test('no as soon as the first file is asked for: it ends in a visit with nothing', async ({
  page,
  context,
  network,
}) => {
  await page.goto('/treatments/mole-check');
  await freshVisit(page, () =>
    page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('script[src*="googletagmanager"]')) return;
        seen.disconnect();
        window.askfirst?.rejectAll();
      });
      seen.observe(document.head, { childList: true });
      window.askfirst?.acceptAll();
    }),
  );
  network.forget();
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect((await leftBehind(context, page)).map(({ name }) => name)).toEqual([]);
});

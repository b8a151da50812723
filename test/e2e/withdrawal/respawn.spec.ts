import { html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { SITE } from '../support/network';
import { leftBehind } from '../support/storage';
import { rejectInSettings, settle } from '../support/visit';

/** A script that lives on and writes its cookie again: swept, as often as it does, until the page goes. */

const SCRIPT = `<script>
  var written = 0, onTheWayOut = false;
  var write = () => { document.cookie = '_ga=GA1.1.1.1; path=/; max-age=999; domain=exampleclinic.co.uk'; written++; };
  addEventListener('click', write, true);
  addEventListener('pagehide', () => onTheWayOut && write());
  setInterval(() => /_ga=/.test(document.cookie) || wait || (wait = setTimeout(() => { wait = 0; write(); }, 200)), 20);
  var wait = 0;
</script>`;

interface Respawner {
  written: number;
  onTheWayOut: boolean;
}

test.beforeEach(async ({ page, network, banner }) => {
  const head = SCRIPT + tag({ 'data-google-analytics': 'G-CL1N1C2026' });
  network.page('/page', html({ head }));
  network.page('/next', html({}));
  await page.goto('/page');
  await banner.acceptAll.click();
  await network.received('analytics.google.com');
});

test('is swept each time it writes', async ({ page, context }) => {
  const has = async () => (await context.cookies()).some(({ name }) => name === '_ga');
  await rejectInSettings(page);
  for (let round = 0; round < 3; round++) {
    const before = await page.evaluate(() => (window as unknown as Respawner).written);
    await page.locator('h1').click();
    await expect.poll(() => page.evaluate(() => (window as unknown as Respawner).written)).toBeGreaterThan(before + 1);
    await expect.poll(has).toBe(false);
  }
});

test('finds nothing left after it wrote a last time as the page went', async ({ page, network, context }) => {
  await rejectInSettings(page);
  await expect.poll(() => leftBehind(context, page)).toEqual([]);
  await page.evaluate(() => {
    (window as unknown as Respawner).onTheWayOut = true;
  });
  await page.goto('/next');
  await settle(page, network);
  expect(await leftBehind(context, page)).toEqual([]);
});

test.describe('without the Cookie Store API', () => {
  test.beforeEach(async ({ page, context, network, banner }) => {
    await context.addInitScript(() => void Reflect.deleteProperty(window, 'cookieStore'));
    await context.clearCookies();
    network.forget();
    await page.reload();
    await banner.acceptAll.click();
    await network.received('analytics.google.com');
    expect(await page.evaluate(() => 'cookieStore' in window)).toBe(false);
  });

  test('is swept a few times, and as the page goes', async ({ page, network, context }) => {
    await rejectInSettings(page);
    await expect.poll(() => leftBehind(context, page)).toEqual([]);
    await page.evaluate(() => {
      (window as unknown as Respawner).onTheWayOut = true;
    });
    await page.goto('/next');
    await settle(page, network);
    expect(await leftBehind(context, page)).toEqual([]);
  });
});

test('does not sweep what is allowed again', async ({ page, context }) => {
  await rejectInSettings(page);
  await expect.poll(() => leftBehind(context, page)).toEqual([]);
  await page.evaluate(() => window.askfirst?.acceptAll());
  const written = await page.evaluate(() => (window as unknown as Respawner).written);
  await page.locator('h1').click();
  await expect.poll(() => page.evaluate(() => (window as unknown as Respawner).written)).toBeGreaterThan(written);
  await page.evaluate(() => cookieStore.set('site', '1'));
  expect((await context.cookies(`https://${SITE}`)).map(({ name }) => name)).toContain('_ga');
});

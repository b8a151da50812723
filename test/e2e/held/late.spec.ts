import type { Page } from '@playwright/test';
import { answer, html, ownFiles, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { settle } from '../support/visit';

const CONTENT = { headers: { 'content-type': 'text/html' }, body: '<button>Play</button>' };
const once = (page: Page) => page.getByRole('button', { name: 'Show it this time' });

test.beforeEach(({ network }) => network.answer(/youtube-nocookie|booking\.example/, CONTENT));

test('nothing is fetched for markup that is not there; what comes later is held, or goes at once', async ({
  page,
  network,
  context,
}) => {
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  network.page('/late', html({ head: tag({}) }));
  await page.goto('/late');
  await settle(page, network);
  expect(ownFiles(network)).not.toContain('askfirst-hold.js');
  await page.evaluate(() => {
    const part = document.createElement('div');
    // As a widget of a CMS puts it in: a script that came so never runs by itself.
    part.innerHTML = `<iframe data-askfirst="functional" data-src="https://desk.booking.example/" title="Desk"></iframe>
      <script type="text/plain" data-askfirst="analytics">globalThis.late = (globalThis.late ?? 0) + 1</script>`;
    document.body.append(part);
  });
  await expect(once(page)).toBeVisible();
  await expect.poll(() => page.evaluate('globalThis.late')).toBe(1);
  expect(network.trackerRequests()).toEqual([]);

  // A mark that comes after the element, and a frame that goes, comes back and is moved.
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.title = 'Second';
    frame.dataset['src'] = 'https://desk.booking.example/second';
    frame.dataset['askfirst'] = 'functional';
  });
  await expect(once(page)).toHaveCount(2);
  await page.evaluate(() => document.querySelector('[title=Second]')?.remove());
  await expect(once(page)).toHaveCount(1);
  await page.evaluate(() => document.body.prepend(document.querySelector('div:has(> [title=Desk])') as Element));
  await expect(once(page)).toHaveCount(1);
  await page.evaluate(() => document.body.append(document.querySelector('[title=Desk]') as Element));
  await expect(once(page)).toHaveCount(1);
  // Somebody tidies up what they do not know.
  await page.evaluate(() => document.querySelector('[data-askfirst-frame]')?.remove());
  await expect(once(page)).toBeVisible();
});

test('a page whose body is swapped: nothing runs twice, what is new is held, the banner stays', async ({
  page,
  network,
  banner,
}) => {
  const counts = () =>
    page.evaluate('({ heads: globalThis.heads, feet: globalThis.feet, visited: globalThis.visited })');
  await page.goto('/held/swap/');
  await expect(once(page)).toBeVisible();
  await page.getByRole('link', { name: 'Teeth' }).click();
  await expect(page.getByRole('group', { name: 'YouTube: Whitening' })).toBeVisible();
  await expect(banner.region).toBeVisible();

  await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
  await expect.poll(counts).toEqual({ heads: 1, feet: 1, visited: ['teeth'] });
  await page.getByRole('link', { name: 'Skin' }).click();
  await expect.poll(counts).toEqual({ heads: 1, feet: 1, visited: ['teeth', 'skin'] });
  await once(page).click();
  await expect(page.frameLocator('iframe').getByRole('button')).toBeVisible();
  await page.getByRole('link', { name: 'Teeth' }).click();
  await expect(page.getByRole('group', { name: 'YouTube: Whitening' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'YouTube: A mole check' })).toBeVisible();
  await settle(page, network);
  expect(await counts()).toEqual({ heads: 1, feet: 1, visited: ['teeth', 'skin'] });
});

test('a page that a router kept, with our elements in it, is not shown twice', async ({ page, network }) => {
  network.page(
    '/kept',
    html({
      head: tag({}),
      body: '<iframe data-askfirst="functional" data-src="https://desk.booking.example/" title="Desk"></iframe>',
    }),
  );
  await page.goto('/kept');
  await expect(once(page)).toBeVisible();
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await expect(once(page)).toHaveCount(1);
  await expect(page.locator('[data-askfirst-frame]')).toHaveCount(1);
});

test('a client router: each view is held, and none runs twice', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  const views = () => page.evaluate('globalThis.views');
  await page.goto('/held/router/');
  await expect.poll(views).toEqual(['treatments']);
  await page.getByRole('link', { name: 'Film' }).click();
  await expect.poll(views).toEqual(['treatments', 'film']);
  await expect(once(page)).toBeVisible();
  await page.getByRole('link', { name: 'Treatments' }).click();
  await expect(once(page)).toHaveCount(0);
  await page.goBack();
  await expect(once(page)).toBeVisible();
  await settle(page, network);
  expect(await views()).toEqual(['treatments', 'film']);
  expect(network.trackerRequests()).toEqual([]);
});

test('ended, nothing is held or shown any more', async ({ page, network }) => {
  await page.goto('/held/router/');
  await page.getByRole('link', { name: 'Film' }).click();
  await expect(once(page)).toBeVisible();
  await page.evaluate(() => window.askfirst?.destroy());
  await expect(once(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Film' }).click();
  await settle(page, network);
  await expect(once(page)).toHaveCount(0);
});

import { answer, html, ownFiles, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const UI = '/askfirst/askfirst-ask.en.js';

/** All ways to write the site's own link to the settings. */
const LINKS: Record<string, { name: string; body: string }> = {
  'a link': { name: 'Cookie settings', body: '' },
  'a link with a picture in it': {
    name: 'Picture',
    body: '<a href="#cookie-settings"><svg width="20" height="20" aria-label="Picture"><circle r="20"/></svg></a>',
  },
  'a button': { name: 'Your choice', body: '<button type="button" data-askfirst-open>Your choice</button>' },
  'a link that comes after load': {
    name: 'Late',
    body: `<script>addEventListener('load', () => {
      document.body.insertAdjacentHTML('beforeend', '<a href="#cookie-settings">Late</a>');
    })</script>`,
  },
  "a link in another element's shadow root": {
    name: 'Within',
    body: `<div id="footer"></div><script>
      footer.attachShadow({ mode: 'open' }).innerHTML = '<a href="#cookie-settings">Within</a>';
    </script>`,
  },
};

for (const [kind, { name, body }] of Object.entries(LINKS)) {
  test(`${kind} opens the settings and gets the focus back`, async ({ page, context, network, banner }) => {
    await remember(context, answer({ allowed: '' }));
    network.page('/linked', html({ head: tag(), body }));
    await page.goto('/linked');
    const link = page.getByRole(kind === 'a button' ? 'button' : 'link', { name });
    await link.click();
    await expect(banner.settings.dialog).toBeVisible();
    // The address stays: no entry in the history, no jump to the top.
    await expect(page).toHaveURL('/linked');
    await page.keyboard.press('Escape');
    await expect(banner.settings.dialog).toBeHidden();
    await expect(link).toBeFocused();
    await expect(banner.region).toBeHidden();
  });
}

test('clicked before the interface has come, it opens when that comes', async ({ page, context, network, banner }) => {
  const release = network.hold(UI);
  await remember(context, answer());
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Cookie settings' });
  await link.click();
  await network.received(({ path }) => path === UI);
  await link.click();
  await expect(banner.host).toHaveCount(0);
  release();
  await expect(banner.settings.dialog).toBeVisible();
  await expect(banner.settings.dialog).toHaveCount(1);
  await expect(page).toHaveURL('/');
  expect(ownFiles(network).sort()).toEqual([
    'askfirst-ask.en.js',
    'askfirst-effects.js',
    'askfirst-settings.en.js',
    'askfirst.js',
  ]);
  await banner.settings.close.click();
  await expect(banner.settings.dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('clicked by who has not answered yet, it opens over the banner, which is there again afterwards', async ({
  page,
  network,
  banner,
}) => {
  const release = network.hold(UI);
  // Not "load": that waits for every script on its way.
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  release();
  await expect(banner.settings.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(banner.settings.dialog).toBeHidden();
  await expect(banner.region).toBeVisible();
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  expect(network.trackerRequests()).toEqual([]);
});

test('shows who is behind each category, by name', async ({ page, context, banner }) => {
  await remember(context, answer({ allowed: 'marketing' }));
  await page.goto('/cookie-policy');
  await page.getByRole('link', { name: 'Cookie settings' }).last().click();
  const categories = banner.settings.dialog.locator('.body > li:has(h3)');
  await expect(categories).toHaveCount(3);
  await expect(categories.nth(0)).toContainText(/Necessary.*Always on/s);
  await expect(categories.nth(1)).toContainText(/Analytics.*Off.*Google Analytics.*Google.*Hotjar/s);
  await expect(categories.nth(2)).toContainText(/Marketing.*On.*Google Ads.*Facebook pixel.*Meta.*ResponseTap/s);
});

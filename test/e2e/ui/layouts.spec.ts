import { ALL_FIVE, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { openSurface } from '../support/gallery';

test.use({ reducedMotion: 'reduce' });

test('a bar has the whole width, and one row where there is room', async ({ page, banner }) => {
  await openSurface(page, 'banner', { layout: 'bar' });
  for (const [width, height, rows] of [
    [1280, 800, 1],
    [390, 844, 2],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await banner.region.boundingBox();
    expect(box).toMatchObject({ x: 0, width });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height);
    const [heading, button] = [await banner.heading.boundingBox(), await banner.rejectAll.boundingBox()];
    expect((button?.y ?? 0) > (heading?.y ?? 0) + (heading?.height ?? 0)).toBe(rows === 2);
  }
});

test('inline it stands in the page where the site wants it, and covers nothing', async ({ page, banner }) => {
  const host = await openSurface(page, 'banner', { layout: 'inline' });
  await expect(banner.region).toHaveCSS('position', 'static');
  expect(await host.evaluate(({ parentElement }) => parentElement?.hasAttribute('data-askfirst-here'))).toBe(true);
  const [section, next] = [await banner.region.boundingBox(), await page.locator('main > p').first().boundingBox()];
  expect((section?.y ?? 0) + (section?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.style.paddingBlockEnd)).toBe('');
  // All the rest is as in a card.
  await banner.choose.click();
  await banner.settings.close.click();
  await expect(banner.choose).toBeFocused();
});

test('inline without a place for it, it stands first in the page', async ({ page, network, banner }) => {
  network.page('/first', html({ head: tag({ ...ALL_FIVE, 'data-layout': 'inline' }) }));
  await page.goto('/first');
  await expect(banner.region).toBeVisible();
  expect(await banner.host.evaluate(host => host === document.body.firstElementChild)).toBe(true);
});

test('at the start of the line where the site asks for it', async ({ page, banner }) => {
  for (const [lang, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    await openSurface(page, 'banner', { position: 'start', lang });
    const box = (await banner.host.locator('section').boundingBox()) ?? { x: 0, width: 0 };
    expect(box.x + box.width / 2 < 640 ? 'left' : 'right').toBe(side);
  }
});

test('follows the page and not the system: a light page has a light banner at night, unless told', async ({
  page,
  network,
  banner,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const lightness = async () => {
    const color = await banner.region.evaluate(section => getComputedStyle(section).backgroundColor);
    return Number(/rgb\((\d+)/.exec(color)?.[1]) > 128 ? 'light' : 'dark';
  };
  for (const [head, expected] of [
    [tag(), 'light'],
    [`<style>:root { color-scheme: light dark }</style>${tag()}`, 'dark'],
    [tag({ ...ALL_FIVE, 'data-scheme': 'dark' }), 'dark'],
  ] as const) {
    network.page('/scheme', html({ head }));
    await page.goto('/scheme');
    await expect(banner.region).toBeVisible();
    expect(await lightness(), head).toBe(expected);
  }
});

test('an option that says nothing known is reported and left at its default', async ({ page, banner, problems }) => {
  problems.expect(/askfirst: Unknown layout "modal"\. Known: card, bar, inline\./);
  await openSurface(page, 'banner', { layout: 'modal' });
  await expect(banner.region).toHaveClass(/card/);
});

test('the button that opens the settings again: only where asked for, in a corner, and the focus returns to it', async ({
  page,
  banner,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const host = await openSurface(page, 'reopen');
  const reopen = host.getByRole('button', { name: 'Cookie settings' });
  const { x, y, width, height } = (await reopen.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect([x, y + height, width, height]).toEqual([16, 784, 44, 44]);
  // The page can be scrolled free of it.
  expect(await page.evaluate(() => document.documentElement.style.paddingBlockEnd)).not.toBe('');
  await reopen.press('Enter');
  await expect(banner.settings.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(banner.settings.dialog).toBeHidden();
  await expect(reopen).toBeFocused();

  await page.goto('/');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await expect(reopen).toBeHidden();
});

import { expect, test } from '../support/fixtures';
import { nameOf, OURS, openSurface, SIZES } from '../support/gallery';
import { misfits, space } from '../support/misfits';

/** Each surface; every other one in a script that is read from the right. The languages are in every-language.spec.ts. */
const SURFACES = [
  ['banner', {}],
  ['banner', { layout: 'bar' }],
  ['banner', { layout: 'inline', lang: 'ar' }],
  ['again', { lang: 'ar', position: 'start' }],
  ['details', {}],
  ['details', { lang: 'ur' }],
  ['withdrawn', { lang: 'ar' }],
  ['failed', {}],
  ['reopen', { lang: 'ar' }],
  ['frames', {}],
  ['frames', { lang: 'ar' }],
  ['table', {}],
  ['table', { lang: 'ur' }],
] as const;

for (const size of SIZES) {
  test(`everything fits into ${nameOf(size)}, with wide spacing and letters of twice the size too`, async ({
    page,
    problems,
  }) => {
    test.slow();
    problems.expect(/The cookie was refused/);
    await page.setViewportSize(size);
    for (const [surface, more] of SURFACES) {
      await openSurface(page, surface, more);
      const ours = page.locator(OURS);
      const where = `${surface} ${JSON.stringify(more)}`;
      expect.soft(await misfits(ours), where).toEqual([]);
      await space(ours);
      expect.soft(await misfits(ours), `${where}, spaced`).toEqual([]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await misfits(ours), `${where}, spaced and twice the size`).toEqual([]);
    }
  });
}

test('the banner covers no more of the first screen than its design allows', async ({ page, banner }) => {
  await page.goto('/');
  for (const [width, height, share] of [
    [1280, 800, 0.11],
    [390, 844, 0.3],
    [320, 568, 0.45],
    [844, 390, 0.35],
    [320, 256, 0.6],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = (await banner.region.boundingBox()) ?? { width: 0, height: 0, y: -1 };
    const covered = (box.width * box.height) / (width * height);
    expect.soft(covered, `${width}x${height}`).toBeGreaterThan(0.03);
    expect.soft(covered, `${width}x${height}`).toBeLessThanOrEqual(share);
    expect.soft(box.y, `${width}x${height}`).toBeGreaterThan(0);
    await expect(banner.rejectAll).toBeInViewport({ ratio: 1 });
    await expect(banner.acceptAll).toBeInViewport({ ratio: 1 });
  }
});

test('at 400 % zoom the settings keep their choices in sight, and nothing that has the focus lies under them', async ({
  page,
  banner,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const host = await openSurface(page, 'details');
  await expect(banner.settings.rejectAll).toBeInViewport({ ratio: 1 });
  await expect(banner.settings.acceptAll).toBeInViewport({ ratio: 1 });
  const under: string[] = [];
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
    const hidden = await host.evaluate(({ shadowRoot }) => {
      const element = shadowRoot?.activeElement;
      const foot = shadowRoot?.querySelector('.foot');
      if (!element || !foot || foot.contains(element)) return '';
      const { top, bottom } = element.getBoundingClientRect();
      return top >= foot.getBoundingClientRect().top || bottom <= 0 ? element.outerHTML : '';
    });
    if (hidden) under.push(hidden);
  }
  expect(under).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';
import { nameOf, OURS, openSurface, WINDOWS } from '../support/gallery';
import { misfits, space } from '../support/misfits';
import { seen } from '../support/seen';

const FIGURES = readFileSync(new URL('../../../docs/FIGURES.md', import.meta.url), 'utf8');

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

for (const [surface, more] of SURFACES) {
  test(`${surface} ${JSON.stringify(more)} fits everywhere, with wide spacing and letters of twice the size too`, async ({
    page,
    problems,
  }) => {
    test.slow();
    problems.allow(/The cookie was refused/);
    await openSurface(page, surface, more);
    const ours = page.locator(OURS);
    const expectToFit = async (look: string) => {
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        expect.soft(await misfits(ours), `${nameOf(size)}${look}`).toEqual([]);
      }
    };
    await expectToFit('');
    await space(ours);
    await expectToFit(', spaced');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectToFit(', spaced and twice the size');
  });
}

/** What docs/FIGURES.md says of us in a row, in per cent. */
const figure = (row: string) =>
  Number(new RegExp(`^\\| Covers .*${row}, % \\| \\*\\*([\\d.]+)`, 'm').exec(FIGURES)?.[1]);

test('the banner covers no more of the first screen than its design allows', async ({ page, banner }) => {
  await page.goto('/');
  // The same letters on any machine: those of the gallery.
  await page.addStyleTag({ url: '/gallery/fonts/inter/index.css' });
  await page.addStyleTag({ content: ':root { --sans: "Inter Variable"; --serif: "Inter Variable" }' });
  await seen(page);
  for (const [width, height, share, said] of [
    [1280, 800, 0.11, figure('1280 × 800')],
    [390, 844, 0.3, figure('390 × 844')],
    [320, 568, 0.45, figure('320 × 568')],
    [844, 390, 0.35, figure('844 × 390')],
    [320, 256, 0.6, figure('400 % zoom')],
  ] as const) {
    await page.setViewportSize({ width, height });
    await seen(page);
    const box = (await banner.region.boundingBox()) ?? { width: 0, height: 0, y: -1 };
    const covered = (box.width * box.height) / (width * height);
    expect.soft(covered, `${width}x${height}`).toBeGreaterThan(0.03);
    expect.soft(covered, `${width}x${height}`).toBeLessThanOrEqual(share);
    expect.soft((100 * covered).toFixed(1), `${width}x${height} in docs/FIGURES.md`).toBe(said.toFixed(1));
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

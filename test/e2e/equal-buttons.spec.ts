import { expect, test } from './support/fixtures';
import { nameOf, SIZES } from './support/gallery';
import { unequal } from './support/unequal';

for (const [colorScheme, forcedColors] of [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const) {
  test(`reject and accept look the same, ${colorScheme}, forced colours: ${forcedColors}`, async ({ page, banner }) => {
    test.slow();
    // What fades in has another opacity from one moment to the next.
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await page.goto('/');
    for (const size of SIZES) {
      const where = nameOf(size);
      await page.setViewportSize(size);
      await expect(banner.rejectAll).toBeInViewport({ ratio: 1 });
      await expect(banner.acceptAll).toBeInViewport({ ratio: 1 });
      expect(await unequal(banner.host), `banner ${where}`).toEqual([]);

      await banner.choose.click();
      // Away from all buttons: each looks different under the mouse.
      await page.mouse.move(0, 0);
      const { dialog, rejectAll, acceptAll, close } = banner.settings;
      await expect(rejectAll).toBeInViewport({ ratio: 1 });
      await expect(acceptAll).toBeInViewport({ ratio: 1 });
      expect(await unequal(banner.host), `settings ${where}`).toEqual([]);
      await close.click();
      await expect(dialog).toBeHidden();
      await page.mouse.move(0, 0);
    }
    if (forcedColors === 'active') return;
    const background = await banner.region.evaluate(element => getComputedStyle(element).backgroundColor);
    const lightness = Number(/oklch\(([\d.]+)/.exec(background)?.[1] ?? Number.NaN);
    expect(lightness < 0.5, `${background} is ${colorScheme}`).toBe(colorScheme === 'dark');
  });
}

import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { nameOf, SIZES } from './support/gallery';

/** Each of them follows from the length of the word or from the place, which are compared as boxes. */
const BY_PLACE =
  /^(width|height|inline-size|block-size|perspective-origin|transform-origin|inset.*|top|left|right|bottom)$/;

/** All that the browser computes for the element and for what stands before and after its content. */
const look = (button: Locator) =>
  button.evaluate((element, byPlace) => {
    const style = (pseudo?: string) => {
      const computed = getComputedStyle(element, pseudo);
      return Object.fromEntries(
        [...computed]
          .filter(name => !new RegExp(byPlace).test(name))
          .map(name => [name, computed.getPropertyValue(name)]),
      );
    };
    return { own: style(), before: style('::before'), after: style('::after') };
  }, BY_PLACE.source);

const box = async (button: Locator) => (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

async function expectEqual(reject: Locator, accept: Locator, where: string): Promise<void> {
  const [a, b] = [await look(reject), await look(accept)];
  expect(Object.keys(a.own).length, where).toBeGreaterThan(200);
  expect(a, where).toEqual(b);
  const [first, second] = [await box(reject), await box(accept)];
  expect(first.height, where).toBeGreaterThan(40);
  expect(Math.abs(first.width - second.width), where).toBeLessThanOrEqual(1);
  expect(Math.abs(first.height - second.height), where).toBeLessThanOrEqual(1);
  // Side by side, or, where the words are long, one above the other.
  expect(first.y === second.y || first.x === second.x, where).toBe(true);
}

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
      await expectEqual(banner.rejectAll, banner.acceptAll, `banner ${where}`);

      await banner.choose.click();
      // Away from all buttons: each looks different under the mouse.
      await page.mouse.move(0, 0);
      const { dialog, rejectAll, acceptAll, close } = banner.settings;
      await expect(rejectAll).toBeInViewport({ ratio: 1 });
      await expect(acceptAll).toBeInViewport({ ratio: 1 });
      await expectEqual(rejectAll, acceptAll, `settings ${where}`);
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

import type { Page } from '@playwright/test';
import { languages } from '../../../src/i18n/index';
import { expect, test } from '../support/fixtures';
import { nameOf, openSurface, SIZES } from '../support/gallery';
import { misfits } from '../support/misfits';
import { unequal } from '../support/unequal';

test.use({ reducedMotion: 'reduce' });

/** How much of each of the `SIZES` the question may cover, in per cent. */
const CAPS = [11, 30, 45, 35, 60];

/** Puts forty controls into the page. */
const addControls = (page: Page) =>
  page.evaluate(() => {
    const links = Array.from({ length: 40 }, (_, index) => {
      const line = document.createElement('p');
      line.append(Object.assign(document.createElement('a'), { href: '#', textContent: `Control ${index}` }));
      return line;
    });
    document.querySelector('main')?.append(...links);
  });

/** Those that the question hides wholly when they get the focus, on the way down and on the way up. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('main a')];
    const section = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section') as Element;
    return [...links, ...links.reverse()].flatMap(link => {
      // What has the focus already is not scrolled to.
      link.blur();
      link.focus();
      const [a, b] = [link.getBoundingClientRect(), section.getBoundingClientRect()];
      const free = a.left < b.left || a.right > b.right || a.top < b.top - 1;
      return free && a.bottom > 0 && a.top < innerHeight ? [] : [link.textContent];
    });
  });

for (const lang of languages) {
  test(`${lang}: all fits, reject equals accept, and nothing is hidden, at every size`, async ({ page, banner }) => {
    test.slow();
    const host = await openSurface(page, 'banner', { lang });
    await addControls(page);
    const section = host.locator('section');
    for (const [index, size] of SIZES.entries()) {
      const where = `banner ${nameOf(size)}`;
      await page.setViewportSize(size);
      expect.soft(await misfits(host), where).toEqual([]);
      expect.soft(await unequal(host), where).toEqual([]);
      expect.soft(await hidden(page), where).toEqual([]);
      const { width, height } = (await section.boundingBox()) ?? { width: 0, height: 0 };
      const covered = (100 * width * height) / size.width / size.height;
      expect.soft(covered, where).toBeGreaterThan(5);
      // A hundredth more: a border may lie between two pixels.
      expect.soft(covered, where).toBeLessThanOrEqual((CAPS[index] as number) + 0.01);
    }
    // In other colours nothing has another size, and reject still equals accept.
    for (const colours of ['dark', 'forced'] as const) {
      await page.evaluate(scheme => document.documentElement.style.setProperty('color-scheme', scheme), colours);
      await page.emulateMedia({ forcedColors: colours === 'forced' ? 'active' : 'none' });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect.soft(await unequal(host), `${colours} ${nameOf(size)}`).toEqual([]);
        expect.soft(await misfits(host), `${colours} ${nameOf(size)}`).toEqual([]);
      }
    }
    await page.emulateMedia({ forcedColors: 'none' });
    await banner.hook('settings').click();
    await expect(host.locator('dialog')).toBeVisible();
    // A button looks different under the mouse.
    await page.mouse.move(0, 0);
    await host.evaluate(({ shadowRoot }) => {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
    for (const size of SIZES) {
      const where = `settings ${nameOf(size)}`;
      await page.setViewportSize(size);
      expect.soft(await misfits(host), where).toEqual([]);
      expect.soft(await unequal(host), where).toEqual([]);
    }
    // What the browser says in words (lists, times, countries) is in no other language than the rest.
    const words = await host.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    if (lang !== 'en') expect(words).not.toMatch(/ (and|months?|years?|days?)\b|United States|Ireland/);
  });
}

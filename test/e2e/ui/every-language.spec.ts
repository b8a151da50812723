import type { Locator, Page } from '@playwright/test';
import { languages } from '../../../src/i18n/index';
import { expect, test } from '../support/fixtures';
import { nameOf, openDetails, openSurface, SIZES, WINDOWS } from '../support/gallery';
import { misfits } from '../support/misfits';
import { seen } from '../support/seen';
import { unequal } from '../support/unequal';
import { unreachable } from '../support/unreachable';

test.use({ reducedMotion: 'reduce' });

/** How much of each of the `SIZES` the banner may cover, in per cent. It holds with the letters of the gallery, Inter. */
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

/** Those that the banner hides wholly when they get the focus, on the way down and on the way up. */
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

/** Draws the page in other colours, other letters (see examples/gallery/gallery.css) or another size of letters. */
const draw = (page: Page, { scheme = '', font = '', size = '' }) =>
  page.evaluate(
    ([colorScheme, letters, fontSize]) => {
      Object.assign(document.documentElement.style, { colorScheme, fontSize });
      document.documentElement.dataset['font'] = letters;
    },
    [scheme, font, size],
  );

/** What must hold however the page is drawn, in every window. */
async function expectToFit(page: Page, host: Locator, surface: string): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    const where = `${surface} ${nameOf(size)}`;
    for (const look of [{}, { scheme: 'dark' }, { font: 'wide' }]) {
      await draw(page, look);
      expect.soft(await misfits(host), `${where} ${JSON.stringify(look)}`).toEqual([]);
      expect.soft(await unequal(host), `${where} ${JSON.stringify(look)}`).toEqual([]);
    }
    for (const look of [{ font: 'wide' }, { size: '150%' }, { size: '200%' }, { size: '200%', font: 'wide' }]) {
      await draw(page, look);
      expect.soft(await unreachable(host), `${where} ${JSON.stringify(look)}`).toEqual([]);
      expect.soft(await misfits(host), `${where} ${JSON.stringify(look)}`).toEqual([]);
    }
    await draw(page, {});
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await misfits(host), `${where} in forced colours`).toEqual([]);
    expect.soft(await unequal(host), `${where} in forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
}

for (const lang of languages) {
  test(`${lang}: all fits, reject equals accept, and nothing is hidden, at every size`, async ({ page }) => {
    test.slow();
    const host = await openSurface(page, 'banner', { lang });
    await addControls(page);
    const section = host.locator('section');
    for (const [index, size] of SIZES.entries()) {
      const where = `banner ${nameOf(size)}`;
      await page.setViewportSize(size);
      await seen(page);
      const { width, height } = (await section.boundingBox()) ?? { width: 0, height: 0 };
      const covered = (100 * width * height) / size.width / size.height;
      expect.soft(covered, where).toBeGreaterThan(5);
      // A hundredth more: a border may lie between two pixels.
      expect.soft(covered, where).toBeLessThanOrEqual((CAPS[index] as number) + 0.01);
      expect.soft(await hidden(page), where).toEqual([]);
    }
    await expectToFit(page, host, 'banner');
    await openDetails(host);
    // A button looks different under the mouse.
    await page.mouse.move(0, 0);
    await expectToFit(page, host, 'settings');
    // What the browser says in words (lists, times, countries) is in no other language than the rest.
    const words = await host.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    if (lang !== 'en') expect(words).not.toMatch(/ (and|months?|years?|days?)\b|United States|Ireland/);
  });
}

import type { Page } from '@playwright/test';
import { languages } from '../../../src/i18n/index';
import { expect, test } from '../support/fixtures';
import { nameOf, openDetails, openSurface, WINDOWS } from '../support/gallery';
import { misfits } from '../support/misfits';
import { unreachable } from '../support/unreachable';

/** The browser's own letters are larger: 24 or 32 px, by the project. Pages that are larger still: every-language.spec.ts. */
test.use({ reducedMotion: 'reduce' });

const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

for (const lang of languages) {
  test(`${lang}: each control of banner and settings can be reached`, async ({ page, browserFont }) => {
    const host = await openSurface(page, 'banner', { lang });
    expect(await letters(page)).toBe(browserFont);
    for (const surface of ['banner', 'settings']) {
      if (surface === 'settings') await openDetails(host);
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        expect.soft(await unreachable(host), `${surface} ${nameOf(size)}`).toEqual([]);
        expect.soft(await misfits(host), `${surface} ${nameOf(size)}`).toEqual([]);
      }
    }
  });
}

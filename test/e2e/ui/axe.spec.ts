import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/fixtures';
import { nameOf, openSurface, SIZES } from '../support/gallery';

test.use({ reducedMotion: 'reduce' });

for (const [index, size] of SIZES.entries()) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in any surface, ${nameOf(size)}, ${scheme}`, async ({ page, problems }) => {
      test.slow();
      problems.expect(/The cookie was refused/);
      await page.setViewportSize(size);
      // Over the sizes, each surface meets each of the colours.
      const accents = ['#0d5c5b', '#ffd400', '#e11d48', '#777777', '#cfe8e4'];
      const accent = accents[index] as string;
      for (const [surface, more] of [
        ['banner', {}],
        ['again', { lang: 'ar' }],
        ['banner', { layout: 'bar' }],
        ['banner', { layout: 'inline' }],
        ['settings', {}],
        ['details', {}],
        ['failed', {}],
        ['reopen', {}],
      ] as const) {
        await openSurface(page, surface, { scheme, accent, ...more });
        const { violations, passes } = await new AxeBuilder({ page }).include('[data-askfirst]').analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect.soft(found, `${surface} ${JSON.stringify(more)}`).toEqual([]);
        // It did look inside the shadow root.
        expect(passes.map(({ id }) => id)).toContain('button-name');
      }
    });
  }
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/fixtures';
import { nameOf, OURS, openSurface, SIZES } from '../support/gallery';

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
      // So does each direction with each scheme.
      const lang = (index + (scheme === 'dark' ? 1 : 0)) % 2 ? 'ar' : 'en';
      for (const [surface, more] of [
        ['banner', {}],
        ['again', {}],
        ['banner', { layout: 'bar' }],
        ['banner', { layout: 'inline' }],
        ['details', {}],
        ['sensitive', {}],
        ['withdrawn', {}],
        ['failed', {}],
        ['reopen', {}],
        ['frames', {}],
        ['table', {}],
      ] as const) {
        await openSurface(page, surface, { scheme, accent, lang, ...more });
        const builder = new AxeBuilder({ page });
        for (const ours of OURS.split(', ')) if (await page.locator(ours).count()) builder.include(ours);
        const { violations, passes } = await builder.analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect.soft(found, `${surface} ${lang} ${JSON.stringify(more)}`).toEqual([]);
        // It did look inside the shadow root.
        expect(passes.map(({ id }) => id)).toContain('button-name');
      }
    });
  }
}

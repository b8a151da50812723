import { html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { nameOf } from '../support/gallery';

interface Measured {
  shift: number;
  /** What the largest paint was of; an element of ours is unknown to the page. */
  largest: string[];
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  for (const { path, size } of [
    { path: '/', size: { width: 1280, height: 800 } },
    { path: '/', size: { width: 390, height: 844 } },
    // Fewer words than the banner has.
    { path: '/few-words', size: { width: 390, height: 844 } },
  ]) {
    test(`nothing moves, and the banner is not the largest paint, ${path}, ${nameOf(size)}, motion: ${reducedMotion}`, async ({
      page,
      network,
      banner,
    }) => {
      network.page('/few-words', html({ head: `<meta name="viewport" content="width=device-width">${tag()}` }));
      await page.emulateMedia({ reducedMotion });
      await page.setViewportSize(size);
      await page.addInitScript(() => {
        const measured: Measured = { shift: 0, largest: [] };
        Object.assign(window, { measured });
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            measured.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
            measured.largest.push(entry.element?.localName ?? 'unknown');
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      await page.goto(path);
      await expect(banner.region).toBeVisible();
      const opacity = () => banner.region.evaluate(section => getComputedStyle(section).opacity);
      await expect.poll(opacity).toBe('1');
      const measured = () => page.evaluate(() => (window as unknown as { measured: Measured }).measured);
      await expect.poll(async () => (await measured()).largest.length).toBeGreaterThan(0);
      const before = await measured();
      expect(before.largest).not.toContain('unknown');
      await banner.choose.click();
      await expect(banner.settings.dialog).toBeVisible();
      await banner.settings.close.click();
      await expect(banner.settings.dialog).toBeHidden();
      expect((await measured()).shift).toBe(0);
    });
  }
}

test('the banner appears at once; where the site wants it, it fades in where it stands', async ({ page, banner }) => {
  const durations = () =>
    banner.region.evaluate(section =>
      section
        .getAnimations()
        .map(animation => [
          (animation as CSSTransition).transitionProperty,
          animation.effect?.getComputedTiming().duration,
        ]),
    );
  await page.goto('/');
  await expect(banner.region).toHaveCSS('opacity', '1');
  await expect(banner.region).toHaveCSS('transition-duration', '0s');
  await expect(banner.region).toHaveCSS('animation-name', 'none');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('--askfirst-duration', '100s');
    });
  });
  await page.reload();
  await expect.poll(durations).toEqual([['opacity', 100_000]]);
});

import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { nameOf, openSurface, SIZES } from '../support/gallery';

/** What a reader may set over any page (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What does not fit: cut off, beyond an edge of the window, or too small for a finger. */
const misfits = (host: Locator, style = '') =>
  host.evaluate((element, style) => {
    const root = element.shadowRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const found: string[] = [];
    const say = (what: string, { outerHTML }: Element) => found.push(`${what}: ${outerHTML.slice(0, 90)}`);
    if (document.documentElement.scrollWidth > innerWidth) say('the page scrolls sideways', element);
    for (const each of root.querySelectorAll<HTMLElement>('section, dialog, section *, dialog *')) {
      // What is in a closed fold has no box.
      const { top, left, right, width, height } = each.getBoundingClientRect();
      if (!width || !each.checkVisibility()) continue;
      if (left < -0.5 || right > innerWidth + 0.5) say('beyond a side', each);
      if (each.matches('section, dialog') && top < -0.5) say('beyond the top', each);
      if (each.matches('section, dialog, button, a, p, h2, h3, li') && each.scrollWidth > each.clientWidth + 1) {
        if (getComputedStyle(each).display !== 'inline') say('cut off', each);
      }
      if (each.matches('button') && each.scrollHeight > each.clientHeight + 1) say('cut off below', each);
      if (each.matches('button, a, summary') && (height < 44 || width < 44)) say(`only ${width}x${height}`, each);
      if (each.matches('input') && (height < 24 || width < 44)) say(`only ${width}x${height}`, each);
    }
    return found;
  }, style);

for (const size of SIZES) {
  test(`everything fits into ${nameOf(size)}, with wide spacing and letters of twice the size too`, async ({
    page,
    problems,
  }) => {
    test.slow();
    problems.expect(/The cookie was refused/);
    await page.setViewportSize(size);
    for (const [surface, more] of [
      ['banner', {}],
      ['banner', { layout: 'bar' }],
      ['banner', { layout: 'inline' }],
      ['again', { lang: 'ar', position: 'start' }],
      ['details', {}],
      ['details', { lang: 'ar' }],
      ['failed', {}],
    ] as const) {
      const host = await openSurface(page, surface, more);
      const where = `${surface} ${JSON.stringify(more)}`;
      expect.soft(await misfits(host), where).toEqual([]);
      expect.soft(await misfits(host, SPACED), `${where}, spaced`).toEqual([]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await misfits(host), `${where}, spaced and twice the size`).toEqual([]);
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
    [320, 256, 0.641],
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

import type { Page } from '@playwright/test';
import { html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

/** Whether a finger on the middle of the last settings link would meet the link. */
const isFree = (page: Page) =>
  page
    .getByRole('link', { name: 'Cookie settings' })
    .last()
    .evaluate(link => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === link;
    });
const pageHeight = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('the end of the page can be scrolled free of the banner, and is as it was after the choice', async ({
  page,
  banner,
}) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ]) {
    // Not under the eyes of an open page, which reads back what it has stored.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.setViewportSize(size);
    await page.goto('/');
    await expect(banner.region).toBeVisible();
    const toTheEnd = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(async () => {
        await toTheEnd();
        return isFree(page);
      })
      .toBe(true);
    const withBanner = await pageHeight(page);
    await banner.rejectAll.click();
    await expect(banner.region).toBeHidden();
    expect(await pageHeight(page)).toBeLessThan(withBanner - 100);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') || '')).toBe('');
  }
});

test('what the visitor tabs to is not hidden behind the banner (WCAG 2.2, 2.4.11)', async ({ page, banner }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/book');
  await expect(banner.region).toBeVisible();
  const hidden: string[] = [];
  for (let press = 0; press < 45; press++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      const banner = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section');
      if (!element || !banner || element === document.body || element.shadowRoot) return '';
      const { top, bottom } = element.getBoundingClientRect();
      const edge = banner.getBoundingClientRect().top;
      return top >= edge || bottom <= 0 ? element.outerHTML : '';
    });
    if (covered) hidden.push(covered);
  }
  expect(hidden).toEqual([]);
});

test('nothing of it is printed: not the banner, not the settings', async ({ page, banner }) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(banner.region).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await banner.choose.click();
  await expect(banner.settings.dialog).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(banner.settings.dialog).toBeHidden();
});

test('lies at the end of the line: right on an English page, left where one reads from the right', async ({
  page,
  network,
  banner,
}) => {
  const english = html({ head: tag() });
  network.page('/ltr', english);
  network.page('/rtl', english.replace('lang="en-GB"', 'lang="ar" dir="rtl"'));
  const middle = async (path: string) => {
    await page.goto(path);
    await expect(banner.hook('reject')).toBeVisible();
    const { x = 0, width = 0 } = (await banner.host.locator('section').boundingBox()) ?? {};
    return x + width / 2;
  };
  expect(await middle('/ltr')).toBeGreaterThan(700);
  expect(await middle('/rtl')).toBeLessThan(580);
});

test('lies above everything on the page, and looks as everywhere whatever its styles', async ({
  page,
  network,
  banner,
}) => {
  const look = async () => ({
    box: await banner.region.boundingBox(),
    colors: await banner.rejectAll.evaluate(button => {
      const { color, backgroundColor } = getComputedStyle(button);
      return { color, backgroundColor };
    }),
  });
  // At rest at once: the entrance would be measured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  network.page('/plain', html({ head: tag() }));
  await page.goto('/plain');
  await expect(banner.region).toBeVisible();
  const plain = await look();
  const styles = `<style>
    * { color: lime !important; background: lime !important; line-height: 3 !important }
    section, h2, button { display: none !important }
    #cover { position: fixed; inset: 0; z-index: 2147483647 }
  </style>`;
  network.page('/styled', html({ head: styles + tag(), body: '<div id="cover"></div>' }));
  await page.goto('/styled');
  await expect(banner.region).toBeVisible();
  expect(await look()).toEqual(plain);
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
});

test("its letters have the size of the design, and grow with the reader's own", async ({ page, network, banner }) => {
  const font = (element: Element) => {
    const { fontSize, fontWeight, lineHeight } = getComputedStyle(element);
    return { fontSize, fontWeight, lineHeight };
  };
  // 62.5 %: many sites shrink 1rem to 10 pixels, which nobody can read.
  for (const [root, size] of [
    ['100%', 16],
    ['62.5%', 16],
    ['150%', 24],
  ] as const) {
    network.page('/sized', html({ head: `<style>html { font-size: ${root} }</style>${tag()}` }));
    await page.goto('/sized');
    const text = await banner.region.getByText('None run until you choose').evaluate(font);
    expect.soft(text, root).toEqual({ fontSize: `${size}px`, fontWeight: '400', lineHeight: `${size * 1.5}px` });
    const heading = await banner.heading.evaluate(font);
    expect.soft(heading, root).toMatchObject({ fontSize: `${size * 1.1875}px`, fontWeight: '600' });
  }
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { seen } from '../support/seen';

const require = createRequire(import.meta.url);

/** Style sheets as sites really use them: each has rules for every button, heading, list, input and dialog. */
const FRAMEWORKS = {
  Bootstrap: 'bootstrap/dist/css/bootstrap.css',
  Bulma: 'bulma/css/bulma.css',
  Milligram: 'milligram/dist/milligram.css',
  MVP: 'mvp.css/mvp.css',
  normalize: 'normalize.css/normalize.css',
  Pico: '@picocss/pico/css/pico.css',
  Pure: 'purecss/build/pure.css',
  Tailwind: 'tailwindcss/preflight.css',
  Water: 'water.css/out/water.css',
};

/** What a page could do on purpose. The host element is in its reach, and from there much is inherited. */
const HOSTILE = `
  html { font-size: 62.5%; --scheme: dark }
  * { --surface: lime; --ink: lime; --fill: red; --radius: 99px; --pad: 9em }
  * { all: unset !important; letter-spacing: 9px !important; text-transform: uppercase !important;
    line-height: 3 !important; visibility: hidden !important; text-align: right !important }
  div:empty, [data-askfirst] { display: none !important; opacity: 0 !important; transform: scale(.5) !important }
  section, dialog, button, h2, p { display: none !important; color: lime !important; font: 40px cursive !important }`;

/** The same font, size and colour scheme in all of them: these are meant to follow the page. */
const SAME = `<style>
  :root { --askfirst-font: sans-serif; --askfirst-title-font: sans-serif; --askfirst-size: 16px }
  html, body { color-scheme: light !important }
</style>`;

/** All that the browser computes for each element of ours, and where it stands. */
const look = (page: Page) =>
  page.locator('[data-askfirst]').evaluate(host =>
    [...(host.shadowRoot as ShadowRoot).querySelectorAll('section, section *, dialog, dialog *')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const computed = getComputedStyle(element);
      const names = [...computed].filter(name => !name.startsWith('--'));
      const style = names.map(name => `${name}: ${computed.getPropertyValue(name)}`);
      return { element: element.outerHTML.slice(0, 60), box: [x, y, width, height], style };
    }),
  );

test.use({ viewport: { width: 390, height: 844 } });

test("no framework's style sheet and no hostile one changes anything of it", async ({ page, network, banner }) => {
  test.slow();
  const looks = async (css: string) => {
    network.page('/styled', html({ head: `<style>${css.replaceAll('<', '\\3c ')}</style>${SAME}${tag()}` }));
    await page.goto('/styled');
    await expect(banner.region).toBeVisible();
    await seen(page);
    const asked = await look(page);
    await banner.choose.click();
    await expect(banner.settings.dialog).toBeVisible();
    await seen(page);
    const settings = await look(page);
    expect(settings.length).toBeGreaterThan(100);
    return { asked, settings };
  };
  const plain = await looks('');
  expect(plain.asked[0]?.style.length).toBeGreaterThan(300);
  for (const [name, file] of Object.entries(FRAMEWORKS)) {
    const css = readFileSync(require.resolve(file), 'utf8').replace(/@import[^;]*;|@charset[^;]*;/g, '');
    expect(await looks(css), name).toEqual(plain);
  }
  expect(await looks(HOSTILE), 'a hostile sheet').toEqual(plain);
});

import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/fixtures';
import { nameOf, OURS, openSurface, SIZES } from '../support/gallery';
import { misfits } from '../support/misfits';
import { unequal } from '../support/unequal';

/** Browsers of 2022: no popover, no colours that follow from others, no dynamic heights, no sheets without an element. */
test.use({ reducedMotion: 'reduce' });
const dist = new URL('../../../dist/', import.meta.url);
const UNKNOWN = [
  [/@supports \(color:light-dark/g, '@supports (color:unknown'],
  [/:popover-open/g, ':unknown-open'],
  [/(\d)dvh/g, '$1unknown'],
  [/@container/g, '@unknown-container'],
  [/\(container-type:/g, '(unknown-type:'],
] as const;

test.beforeEach(async ({ page, network }) => {
  for (const name of readdirSync(dist).filter(file => file.endsWith('.en.js'))) {
    const modern = readFileSync(new URL(name, dist), 'utf8');
    const body = UNKNOWN.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), modern);
    network.answer(`/askfirst/${name}`, { headers: { 'content-type': 'text/javascript' }, body });
  }
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
    for (const prototype of [Document.prototype, ShadowRoot.prototype]) {
      Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
    }
    Reflect.deleteProperty(CSS, 'registerProperty');
  });
});

for (const scheme of ['light', 'dark']) {
  test(`an old browser shows every surface, in plain colours that can be read, ${scheme}`, async ({
    page,
    problems,
  }) => {
    test.slow();
    problems.allow(/The cookie was refused/);
    for (const surface of ['banner', 'again', 'failed', 'details', 'withdrawn', 'reopen', 'frames'] as const) {
      await openSurface(page, surface, { scheme, accent: '#ffd400' });
      const ours = page.locator(OURS);
      const seen = ours.locator('section, dialog, .reopen, .box').first();
      expect(await seen.evaluate(element => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\(/);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect.soft(await misfits(ours), `${surface} ${nameOf(size)}`).toEqual([]);
      }
      const builder = new AxeBuilder({ page });
      for (const each of OURS.split(', ')) if (await page.locator(each).count()) builder.include(each);
      const { violations } = await builder.analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect.soft(found, surface).toEqual([]);
    }
  });
}

test('an old browser keeps reject equal to accept and above the page, and takes an answer', async ({
  page,
  banner,
  problems,
}) => {
  // The gallery keeps no answer.
  problems.expect(/The cookie was refused/);
  const host = await openSurface(page, 'banner');
  await page.addStyleTag({ content: 'main { position: relative; z-index: 999999 }' });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await unequal(host), nameOf(size)).toEqual([]);
  }
  await banner.choose.click();
  await expect(banner.settings.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(banner.choose).toBeFocused();
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hide this message' })).toBeVisible();
});

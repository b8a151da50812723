import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openSurface } from '../support/gallery';

/** What the reader's device asks for: paper, colours of its own, no motion. */

const SHADOWED = ['banner', 'again', 'failed', 'details', 'withdrawn', 'reopen'] as const;

test('nothing of the interface is printed; the cookie table is, and what stands in for a frame without its buttons', async ({
  page,
  problems,
}) => {
  problems.expect(/The cookie was refused/);
  for (const surface of SHADOWED) {
    await page.emulateMedia({ media: 'screen' });
    const host = await openSurface(page, surface);
    await page.emulateMedia({ media: 'print' });
    await expect(host, surface).toBeHidden();
    // Not even the shade behind a dialog.
    expect(
      await host.evaluate(({ shadowRoot }) => shadowRoot?.querySelector('dialog')?.checkVisibility() ?? false),
    ).toBe(false);
  }
  await page.emulateMedia({ media: 'screen' });
  await openSurface(page, 'frames');
  await page.emulateMedia({ media: 'print' });
  const box = page.locator('[data-askfirst-frame] .box').first();
  await expect(box).toContainText('YouTube');
  await expect(box.getByRole('button')).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await openSurface(page, 'table');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Google Ads' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Kept for' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change your choice' })).toBeHidden();
});

/** Whether an element has an edge that forced colours keep: they take away backgrounds and shadows. */
const edge = (element: Locator) =>
  element.evaluate(each => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
    return Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
  });

test('in forced colours each surface and each button keeps its edge', async ({ page, problems }) => {
  problems.expect(/The cookie was refused/);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const [surface, parts] of [
    ['banner', ['section', '.choice']],
    ['failed', ['section']],
    ['details', ['dialog', '.choice', '.body > li']],
    ['reopen', ['.reopen']],
  ] as const) {
    const host = await openSurface(page, surface);
    for (const part of parts) expect(await edge(host.locator(part).last()), `${surface} ${part}`).toBe(true);
  }
  await openSurface(page, 'frames');
  for (const part of ['.box', '.once']) {
    expect(await edge(page.locator('[data-askfirst-frame]').locator(part).first()), part).toBe(true);
  }
});

test('in forced colours a switch that is on differs from one that is off by more than its colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const host = await openSurface(page, 'details');
  const thumb = (id: string) =>
    host.locator(`#${id}`).evaluate(input => {
      const { insetInlineStart, borderTopColor } = getComputedStyle(input, '::before');
      return { at: insetInlineStart, color: borderTopColor, track: getComputedStyle(input).backgroundColor };
    });
  const [on, off, some] = [await thumb('hotjar'), await thumb('google-analytics'), await thumb('analytics')];
  expect(new Set([on.at, off.at, some.at]).size).toBe(3);
  expect(on.track).not.toBe(off.track);
  // The thumb is seen on its track.
  for (const { color, track } of [on, off, some]) expect(color).not.toBe(track);
  // And in words.
  await expect(host.locator('#hotjar-state')).toHaveText('On');
  await expect(host.locator('#analytics-state')).toHaveText('Some on');
});

test('no surface moves by itself, and who asks for no motion sees none anywhere', async ({ page, problems }) => {
  problems.expect(/The cookie was refused/);
  for (const [surface, part] of [
    ['banner', 'section'],
    ['failed', 'section'],
    ['reopen', '.reopen'],
  ] as const) {
    const element = (await openSurface(page, surface)).locator(part);
    await expect(element).toHaveCSS('transition-duration', '0s');
    await expect(element).toHaveCSS('animation-name', 'none');
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const host = await openSurface(page, 'details');
  const moving = await host.evaluate(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap(each =>
      ['', '::before', '::after', '::backdrop']
        .map(pseudo => getComputedStyle(each, pseudo))
        .filter(
          ({ transitionDuration, transitionProperty, animationName }) =>
            (transitionDuration !== '0s' && transitionProperty !== 'opacity') || animationName !== 'none',
        )
        .map(() => each.outerHTML.slice(0, 60)),
    ),
  );
  expect(moving).toEqual([]);
});

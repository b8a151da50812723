import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { seen } from './seen';

/** The windows that the design is made for: desktop, phone, small phone, phone on its side, 400 % zoom. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 320, height: 256 },
];

/** The same, and a common small phone. */
export const WINDOWS = [...SIZES, { width: 360, height: 640 }];

export const nameOf = ({ width, height }: { width: number; height: number }) => `${width}x${height}`;

/** All elements of ours that a page can have. */
export const OURS = '[data-askfirst], [data-askfirst-frame], [data-askfirst-policy]';

/** What the gallery can show, and the part of it that is then on the screen. */
const SURFACES = {
  banner: 'section',
  again: 'section',
  failed: 'section.note',
  settings: 'dialog',
  details: 'dialog li li code',
  sensitive: 'dialog .notices',
  withdrawn: 'dialog .notices button',
  reopen: '.reopen',
  frames: '.once',
  table: 'table',
};
export type Surface = keyof typeof SURFACES;

/** Opens a surface of examples/gallery on a page of its own. `more`: options of askfirst, `scheme`, `dir`. */
export async function openSurface(
  page: Page,
  surface: Surface,
  more: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  await page.goto(`/gallery/frame?${new URLSearchParams({ surface, ...more })}`);
  await expect(page.locator(OURS).locator(SURFACES[surface]).first()).toBeVisible();
  await seen(page);
  return page.locator('[data-askfirst]');
}

/** Opens the settings from the banner, with all that is folded up in them. */
export async function openDetails(host: Locator): Promise<void> {
  await host.locator('[data-choice="settings"]').click();
  await expect(host.locator('dialog')).toBeVisible();
  await host.evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
}

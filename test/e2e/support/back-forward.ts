import type { Page } from '@playwright/test';
import { test as base } from './fixtures';

/** The harness in a browser that has its back/forward cache: Playwright switches it off. */
export const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

/** Goes back. Playwright's own `goBack` never ends when the page comes out of the cache. */
export async function back(page: Page): Promise<void> {
  const here = page.url();
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForURL(url => url.href !== here, { waitUntil: 'commit' });
}

/** Marks the page, and makes it notice how it is shown. */
export const watchReturn = (page: Page) =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });

/** Whether the page came out of the cache as it was. */
export const wasRestored = (page: Page) => page.evaluate(() => 'persisted' in window && window.persisted);

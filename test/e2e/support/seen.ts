import type { Page } from '@playwright/test';

/** Resolves when all of ours has come in: what fades has another opacity, and so other colours, from one moment to the next. */
export const faded = (page: Page): Promise<void> =>
  page.locator('[data-askfirst]').evaluateAll(async hosts => {
    const animations = hosts.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
    await Promise.all(animations.map(({ finished }) => finished.catch(() => {})));
  });

import type { Page } from '@playwright/test';

/**
 * Resolves when all of ours can be seen and is at rest: what still comes in has another opacity, and so other colours, and
 * the room that the page gets may bring a scrollbar, and another width with it.
 */
export const seen = (page: Page): Promise<void> =>
  page.locator('[data-askfirst]').evaluateAll(async hosts => {
    const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const places = () =>
      roots.flatMap(root => [...root.children].map(child => JSON.stringify(child.getBoundingClientRect()))).join();
    const isComing = () => roots.some(root => root.querySelector('.coming') || root.getAnimations().length);
    for (let before = '', calm = 0; calm < 2; before = places()) {
      await new Promise(requestAnimationFrame);
      calm = isComing() || places() !== before ? 0 : calm + 1;
    }
  });

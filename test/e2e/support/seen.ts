import type { Page } from '@playwright/test';

/**
 * Resolves when all of ours can be seen and is at rest. What still fades in has another opacity, and so other colours. Letters
 * that still load have another width. The room that the page gets may bring a scrollbar, and so another width too.
 */
export const seen = (page: Page): Promise<void> =>
  page.locator('[data-askfirst]').evaluateAll(async hosts => {
    await document.fonts.ready;
    const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const places = () =>
      roots
        .flatMap(root =>
          [...root.querySelectorAll('section, dialog, .reopen')].map(child =>
            JSON.stringify(child.getBoundingClientRect()),
          ),
        )
        .join();
    const isComing = () => roots.some(root => root.querySelector('.coming') || root.getAnimations().length);
    for (let before = '', calm = 0; calm < 2; before = places()) {
      await new Promise(requestAnimationFrame);
      calm = isComing() || places() !== before ? 0 : calm + 1;
    }
  });

import type { Locator } from '@playwright/test';

/**
 * The controls on the screen that a visitor cannot get at: those that no scrolling brings wholly into the window, or that
 * something covers there. One that is larger than the window must show its middle.
 */
export const unreachable = (host: Locator) =>
  host.evaluate(async ({ shadowRoot }) => {
    await document.fonts.ready;
    const root = shadowRoot as ShadowRoot;
    const surface = root.querySelector('dialog[open]') ?? (root.querySelector('section') as Element);
    const isWithin = (start: number, end: number, room: number) =>
      end - start > room ? start < room / 2 && end > room / 2 : start >= -0.5 && end <= room + 0.5;
    const isHit = (control: Element) => {
      const { top, right, bottom, left } = control.getBoundingClientRect();
      if (!isWithin(left, right, innerWidth) || !isWithin(top, bottom, innerHeight)) return false;
      const found = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return !!found && control.contains(found);
    };
    const reach = (control: Element) =>
      (['nearest', 'center', 'start', 'end'] as const).some(block => {
        control.scrollIntoView({ block, behavior: 'instant' });
        return isHit(control);
      });
    const controls = [...surface.querySelectorAll('button, a, input, summary')].filter(each => each.checkVisibility());
    return controls.filter(each => !reach(each)).map(({ outerHTML }) => outerHTML.slice(0, 90));
  });

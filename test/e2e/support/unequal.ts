import type { Locator } from '@playwright/test';

/**
 * In what the reject and the accept that are on the screen are not equal: each computed style, of what stands before and
 * after their content too, their size, and their place in one row or column. Widths and heights are compared as boxes.
 */
export const unequal = (host: Locator) =>
  host.evaluate(({ shadowRoot }) => {
    const BY_PLACE =
      /^(width|height|inline-size|block-size|perspective-origin|transform-origin|inset.*|top|left|right|bottom)$/;
    const choice = (name: string) =>
      [...(shadowRoot?.querySelectorAll(`[data-choice="${name}"]`) ?? [])]
        .filter(each => each.checkVisibility({ checkOpacity: true }))
        .at(-1) as Element;
    const [one, other] = [choice('reject'), choice('accept')];
    const found: string[] = [];
    for (const pseudo of [undefined, '::before', '::after']) {
      const [a, b] = [getComputedStyle(one, pseudo), getComputedStyle(other, pseudo)];
      if (a.length < 200) found.push(`only ${a.length} properties`);
      for (const name of a) {
        const [first, second] = [a.getPropertyValue(name), b.getPropertyValue(name)];
        if (first !== second && !BY_PLACE.test(name)) found.push(`${pseudo} ${name}: ${first}, ${second}`);
      }
    }
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (a.height < 40 || Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) {
      found.push(`${a.width}x${a.height}, ${b.width}x${b.height}`);
    }
    // Side by side, or, where the words are long, one above the other.
    if (Math.abs(a.x - b.x) > 1 && Math.abs(a.y - b.y) > 1) found.push('neither in a row nor in a column');
    for (const { top, left, bottom, right } of [a, b]) {
      if (top < 0 || left < 0 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5) found.push('not in sight');
    }
    return found;
  });

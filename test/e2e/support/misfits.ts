import type { Locator } from '@playwright/test';

/** What a reader may set over any page (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets the spacing that a reader may set, in the page and in all that is ours. */
export const space = (hosts: Locator) =>
  hosts.evaluateAll((elements, style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    for (const root of [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }, SPACED);

/**
 * What does not fit in elements of ours, or in their shadow roots: cut off, beyond an edge of the window, or too small for
 * a finger.
 */
export const misfits = (hosts: Locator) =>
  hosts.evaluateAll(async elements => {
    await document.fonts.ready;
    // Placeholders follow the frames that they stand for one picture late.
    const isLate = elements.some(element => element.matches('[data-askfirst-frame]'));
    for (let pictures = isLate ? 3 : 0; pictures > 0; pictures--) await new Promise(requestAnimationFrame);
    const found: string[] = [];
    const say = (what: string, { outerHTML }: Element) => found.push(`${what}: ${outerHTML.slice(0, 90)}`);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page scrolls sideways: ${scrollWidth}`);
    for (const each of elements.flatMap(element => [
      ...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(
        ':not(style, path, [role="status"], thead, thead *)',
      ),
    ])) {
      // What is in a closed fold has no box.
      const { top, left, right, width, height } = each.getBoundingClientRect();
      if (!width || !each.checkVisibility()) continue;
      // Boxes lie on fractions of a pixel: 44 may be 43.99997.
      const isLess = (length: number, than: number) => length < than - 0.01;
      const inline = getComputedStyle(each).display === 'inline';
      // A link in the flow of a policy's text is as high as its line.
      const least = each.matches('[data-askfirst-policy] a') ? 24 : 44;
      if (left < -0.5 || right > innerWidth + 0.5) say('beyond a side', each);
      if (each.matches('section, dialog') && top < -0.5) say('beyond the top', each);
      if (!inline && !each.matches('input') && each.scrollWidth > each.clientWidth + 1 && each.clientWidth)
        say(`cut off, ${each.scrollWidth} in ${each.clientWidth}`, each);
      if (each.matches('button') && each.scrollHeight > each.clientHeight + 1) say('cut off below', each);
      if (each.matches('button, a, summary') && (isLess(height, least) || isLess(width, 44)))
        say(`only ${width}x${height}`, each);
      if (each.matches('input') && (isLess(height, 24) || isLess(width, 44))) say(`only ${width}x${height}`, each);
    }
    return found;
  });

import { native } from './native.js';

/** An element of the page, its words if it holds no further element, and where it leads. */
export type Original = readonly [element: Element, words: string | null | false, link: string | null];

/** Remembers what may be phone numbers in the page, for `putNumbersBack`. */
export const rememberNumbers = (): Original[] =>
  [...native('querySelectorAll')('body *')].map(element => [
    element,
    // Words of elements that hold further elements belong to those.
    !element.firstElementChild && element.textContent,
    element.getAttribute('href'),
  ]);

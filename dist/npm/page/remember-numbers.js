import { native } from './native.js';

/** Remembers what may be phone numbers in the page, for `putNumbersBack`. */
const rememberNumbers = () => [...native('querySelectorAll')('body *')].map(element => [
    element,
    // Words of elements that hold further elements belong to those.
    !element.firstElementChild && element.textContent,
    element.getAttribute('href'),
]);

export { rememberNumbers };

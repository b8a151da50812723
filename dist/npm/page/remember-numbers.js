import { native } from './native.js';

/** Digits, with what people put between them. */
const NUMBER = /\d[\d\s().-]{6,}\d/;
/**
 * Remembers the phone numbers in the page: words that hold one, and links to one. Returns a function that puts back what
 * has been replaced since.
 */
function rememberNumbers() {
    const originals = [...native('querySelectorAll')('body *')].map(element => ({
        element,
        // Words of elements that hold further elements belong to those.
        words: !element.firstElementChild && NUMBER.test(element.textContent) && element.textContent,
        link: element.getAttribute('href')?.match(/^tel:.*/)?.[0],
    }));
    return () => {
        for (const { element, words, link } of originals) {
            if (words && element.textContent !== words)
                element.textContent = words;
            if (link)
                element.setAttribute('href', link);
        }
    };
}

export { rememberNumbers };

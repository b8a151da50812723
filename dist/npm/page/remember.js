import { native } from './native.js';

/** Remembers the words and links of elements. Returns a function that puts back what has been replaced since. */
function remember(selector) {
    const originals = [...native('querySelectorAll')(selector)].map(element => ({
        element,
        // Words of elements that hold further elements belong to those.
        words: element.firstElementChild ? null : element.textContent,
        link: element.getAttribute('href'),
    }));
    return () => {
        for (const { element, words, link } of originals) {
            if (words !== null && element.textContent !== words)
                element.textContent = words;
            if (link !== null)
                element.setAttribute('href', link);
        }
    };
}

export { remember };

/** Digits, with what people put between them. */
const NUMBER = /\d[\d\s().-]{6,}\d/;
/** Puts back the phone numbers that have been replaced since: words that hold one, and links to one. */
function putNumbersBack(originals) {
    for (const [element, words, link] of originals) {
        if (words && NUMBER.test(words) && element.textContent !== words)
            element.textContent = words;
        if (link && /^tel:/.test(link))
            element.setAttribute('href', link);
    }
}

export { putNumbersBack };

const gaps = (text) => text.match(/\{\w+\}/g) ?? [];
/**
 * Texts with the site's own words in the place of those that it has some for. An unknown name, another type and a gap
 * `{…}` that nothing fills are reported, and the text stays as it is.
 *
 * `at`: where the words stand among the options.
 */
function reword(texts, words, report, at) {
    const result = { ...texts };
    if (typeof words === 'string')
        report(`${at} must be an object`);
    else {
        for (const [name, word] of Object.entries(words ?? {})) {
            const text = result[name];
            if (typeof text === 'object')
                result[name] = reword(text, word, report, `${at}.${name}`);
            else if (typeof text === 'string' && typeof word === 'string' && gaps(word).every(gap => text.includes(gap))) {
                result[name] = word;
            }
            else
                report(`${at}.${name} does not fit. ${typeof text === 'string' ? `Default: "${text}"` : `Known: ${Object.keys(texts)}`}`);
        }
    }
    return result;
}

export { reword };

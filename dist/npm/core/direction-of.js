/** The direction of a language, by its script. (`getTextInfo` of `Intl.Locale` is missing in Firefox.) */
const directionOf = (tag) => /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/.test(`${new Intl.Locale(tag).maximize().script}`) ? 'rtl' : 'ltr';

export { directionOf };

/** The direction of a language, by its script. (`getTextInfo` of `Intl.Locale` is missing in Firefox.) */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/.test(`${new Intl.Locale(tag).maximize().script}`) ? 'rtl' : 'ltr';

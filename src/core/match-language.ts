/** Language and script of a BCP 47 tag, as in `zhHant` for `zh-TW`. Undefined for what is no such tag. */
const likely = (tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch {}
};

/**
 * The known tag that speaks the first of the wanted languages that any does, whatever the region: `pt` for `pt-BR`,
 * `zh-Hant` for `zh-HK`. Never one in another script.
 */
export const matchLanguage = (wanted: readonly string[], known: readonly string[]): string | undefined =>
  wanted.flatMap(tag => known.find(each => likely(each) === likely(tag)) ?? [])[0];

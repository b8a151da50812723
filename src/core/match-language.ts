/** Language and script of a BCP 47 tag, as in `zhHant` for `zh-TW`. Undefined for what is no such tag. */
const likely = (tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch {}
};

/** A language, perhaps with a region that does not tell the script, as that of `pa-PK` does. */
const PLAIN = /^(?!pa)([a-z]{2})(-[a-z]{2})?$/i;

/**
 * The known tag that speaks the first of the wanted languages that any does, whatever the region: `pt` for `pt-BR`,
 * `zh-Hant` for `zh-HK`. Never one in another script. `maximize` takes Chromium 4 ms when a page uses it first, so most
 * pages do without.
 */
export function matchLanguage(wanted: readonly string[], known: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const language = PLAIN.exec(tag)?.[1]?.toLowerCase();
    const script = known.includes(`${language}`) ? undefined : likely(tag);
    const found = script ? known.find(each => likely(each) === script) : language;
    if (found) return found;
  }
  return undefined;
}

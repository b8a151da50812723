/**
 * The known tag that speaks the first of the wanted languages that any does, whatever the region: `pt` for `pt-BR`,
 * `zh-Hant` for `zh-HK`. Never one in another script. `maximize` takes Chromium 4 ms when a page uses it first, so most
 * pages do without.
 */
export declare function matchLanguage(wanted: readonly string[], known: readonly string[]): string | undefined;

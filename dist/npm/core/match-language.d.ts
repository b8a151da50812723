/**
 * The known tag that speaks the first of the wanted languages that any does, whatever the region: `pt` for `pt-BR`,
 * `zh-Hant` for `zh-HK`. Never one in another script.
 */
export declare const matchLanguage: (wanted: readonly string[], known: readonly string[]) => string | undefined;

/** The known tag that speaks the first of the wanted languages that any does, whatever the region: `pt` for `pt-BR`. */
export declare function matchLanguage(wanted: readonly string[], known: readonly string[]): string | undefined;

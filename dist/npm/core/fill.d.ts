/** Fills `{name}` in a text. */
export declare const fill: (text: string, values: Readonly<Record<string, string>>) => string;

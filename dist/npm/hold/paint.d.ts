/**
 * Gives a placeholder the colour and the scheme that the site has set for the interface, which need not be on the page. What
 * is none of them is left out: the interface tells so. `options`: those of `start`.
 */
export declare function paint({ style }: HTMLElement, { accent, scheme }: Readonly<Record<string, unknown>>): void;

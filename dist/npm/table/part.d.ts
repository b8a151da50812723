/** An element to be, or a text: of such parts come both nodes and HTML. */
export type Part = string | {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Part[];
};
/** An element. `false` among the children is left out. */
export declare const part: (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Part | false)[]) => Part;

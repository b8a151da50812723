/** What a placeholder says and does. */
export interface PlaceholderParts {
    /** BCP 47, of the texts. */
    readonly tag: string;
    readonly nonce: string;
    /** The options of `start`: the site's colours. */
    readonly options: Readonly<Record<string, unknown>>;
    readonly heading: string;
    readonly body: string;
    readonly once: string;
    onOnce(): unknown;
    /** Absent where no category would show it. */
    readonly always: string | undefined;
    onAlways(): unknown;
    readonly elsewhere: {
        readonly href: string;
        readonly text: string;
    } | undefined | '';
}
/** A placeholder that is in no page yet. */
export interface Placeholder {
    /** Has no size. */
    readonly host: HTMLElement;
    /** What is seen. */
    readonly box: HTMLElement;
}
/** What stands in for a held frame: who it comes from, what showing it means, and the ways to see it. */
export declare function createPlaceholder({ tag, nonce, options, heading, body, once, onOnce, always, onAlways, elsewhere, }: PlaceholderParts): Placeholder;

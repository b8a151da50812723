/** What each option of the interface may say, its default first. */
declare const KNOWN: {
    readonly layout: readonly ["card", "bar", "inline"];
    readonly position: readonly ["end", "start"];
    /** For a page that is dark (or light) without saying so by `color-scheme`. */
    readonly scheme: readonly ["page", "light", "dark"];
};
/** How the interface looks on this site, and where it stands. */
export type Look = {
    readonly [Option in keyof typeof KNOWN]: (typeof KNOWN)[Option][number];
} & {
    /** Any colour that the browser knows. Absent: the page's `--askfirst-accent`. */
    readonly accent?: string;
};
/** Reads the options, which may come from attributes. What is wrong is reported, and left at its default. */
export declare function readLook(options: Readonly<Record<string, unknown>>, report: (problem: string) => void): Look;
export {};

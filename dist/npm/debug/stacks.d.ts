/** The calls that led here, innermost first, without our own. */
export declare const callers: () => string;
/** Notes which calls gave the page an address to fetch. */
export declare function watchCallers(): {
    stackOf(address: string): string | undefined;
    destroy(): void;
};

/** Resolves in a new task: the browser may handle input and paint first. `delay`: in milliseconds, none by default. */
export declare const nextTask: (delay?: number) => Promise<void>;
/** Resolves after the next paint. A hidden page paints nothing, so there it only waits for a new task. */
export declare function afterPaint(): Promise<void>;
/** Resolves when the whole document has been parsed. */
export declare const parsed: () => Promise<unknown>;

/** What a visitor answered to another tool. */
export interface Answer {
    /** When, in milliseconds since 1970. */
    readonly at: number;
    /** What was asked about, by the tool's names, and whether it was allowed. */
    readonly given: ReadonlyMap<string, boolean>;
}
/** Where a tool keeps an answer, and how to read it. Null: there is none that is as specific as ours and has a date. */
export interface AnswerSource {
    readonly cookie: string;
    read(text: string): Answer | null;
}
/**
 * The tools whose answers can count here. klaro (0.7.22) stores names and no date. The one date in CookieYes's cookie,
 * `lastRenewedDate`, is when the site has last asked everybody anew (as its script shows), not when the visitor answered.
 * An answer of an unknown age is none.
 */
export declare const answers: Readonly<Record<string, AnswerSource>>;
/** The answer among the values of a tool's cookie. Two different ones, or anything odd: null. */
export declare function answerIn(values: readonly string[], read: AnswerSource['read']): Answer | null;

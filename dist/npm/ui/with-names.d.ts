/** A piece of a sentence. The name of a company or of a cookie reads in a direction of its own. */
export interface Piece {
    readonly text: string;
    readonly isName: boolean;
}
/** A sentence with a list of names in the place of its gap, as in `{cookies}`. `tag`: BCP 47, of the sentence. */
export declare function withNames(sentence: string, gap: string, tag: string, names: readonly string[]): Piece[];

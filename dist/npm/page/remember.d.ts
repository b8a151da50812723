/** Remembers the words and links of elements. Returns a function that puts back what has been replaced since. */
export declare function remember(selector: string): () => void;

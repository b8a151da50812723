type Native = (...given: unknown[]) => unknown;
/** Is called in the place of a method or setter: `native` is the original, bound to what it was called on. */
export type Around = (native: Native, self: unknown, given: unknown[]) => unknown;
/**
 * Puts a function around a method or setter. A proxy, as it keeps name, length and `toString` of the original, at which
 * other code looks to tell whether it is the browser's own. Returns a function that puts the original back, or, if
 * others have patched on top meanwhile, makes ours do nothing.
 */
export declare function patch(owner: object, name: string, around: Around): () => void;
export {};

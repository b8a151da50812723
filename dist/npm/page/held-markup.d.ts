import { type OptionalCategory } from '../core/consent.js';
/** The categories that held markup mentions. */
export declare const heldCategories: () => OptionalCategory[];
/**
 * Calls back once, as soon as the page holds something: now, or when it is added. It looks at nothing but what was
 * added. Returns a function that ends the watch.
 */
export declare function watchHeld(found: () => void): () => void;

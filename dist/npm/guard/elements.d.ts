import type { Waiting } from './waiting.js';
/** Stops what elements fetch: those that come by the parser, by script, or get their address later. Returns a function that ends it. */
export declare function guardElements({ forbids, keep }: Waiting): () => void;

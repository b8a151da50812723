import type { Waiting } from './waiting.js';
/**
 * Stops what scripts send. A stopped `fetch` stays pending until the answer, and fails on refusal as it would without a
 * network; so does an XMLHttpRequest. `sendBeacon` says true, as it always does when the browser will see to it: after a
 * false many scripts try other ways. Returns a function that ends it.
 */
export declare function guardCalls({ forbids, keep }: Waiting): () => void;

import type { Meanings } from './meanings.js';
/** What each service of our catalogue needs, by its id. The build puts the value in the place of this code. */
export declare const catalogue: Meanings;

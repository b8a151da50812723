import type { Original } from './remember-numbers.js';
/** Puts back the phone numbers that have been replaced since: words that hold one, and links to one. */
export declare function putNumbersBack(originals: readonly Original[]): void;

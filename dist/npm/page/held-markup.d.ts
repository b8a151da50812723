import { type Allowed, type OptionalCategory } from '../core/consent.js';
/** Categories for which the page holds scripts back. */
export declare const heldCategories: () => OptionalCategory[];
/** Lets the held scripts of the allowed categories go, in document order within each. */
export declare function releaseHeld(allowed: Allowed): void;

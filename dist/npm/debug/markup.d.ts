import type { Owner } from '../core/guard.js';
import type { Tell } from './leak.js';
/** Tells of markup that contacts a tracker and that no script can hold: pixels in `<noscript>`, and early connections. */
export declare function lookAtMarkup(ownersOf: (address: string) => readonly Owner[], tell: Tell): void;

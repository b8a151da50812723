import type { Sensitive } from './sensitive.js';
/** Lets a sensitive page tell the next one no more than the site's origin: every tracker there reads `document.referrer`. */
export declare function quietReferrer(sensitive: Sensitive): void;

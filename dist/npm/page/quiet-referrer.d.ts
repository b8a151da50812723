import type { Sensitive } from './sensitive.js';
/**
 * Lets trackers learn no sensitive address as the referrer: neither from `document.referrer`, where the visitor came from
 * such a page of this site, nor from the headers of what a sensitive page asks for, nor on the next page.
 */
export declare function quietReferrer(sensitive: Sensitive): void;

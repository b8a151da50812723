import type { Address } from './sensitive-pages.js';
/**
 * Lets trackers learn no sensitive address as the referrer: neither from `document.referrer`, where the visitor came from
 * such a page of this site, nor from the headers of what a sensitive page asks for, nor on the next page. `isHere`: whether the page is sensitive now. `at`: whether an address is.
 */
export declare function quietReferrer(isHere: () => boolean, at: (address: Address) => boolean): void;

import type { PageAddress } from '../core/service.js';
import type { Address } from './sensitive-pages.js';
/**
 * Creates the answer to the question what a vendor may learn about the page's address. Once a page was sensitive, or came
 * from a page that is, the answer is always given: else the vendor would look for itself.
 *
 * `isHere`: whether the page is sensitive now. `at`: whether an address is.
 */
export declare function createAddress(isHere: () => boolean, at: (address: Address) => boolean): () => PageAddress | undefined;

import type { PageAddress } from '../core/service.js';
import type { Sensitive } from './sensitive.js';
/**
 * Creates the answer to the question what a vendor may learn about the page's address. Once a page was sensitive, or came
 * from a page that is, the answer is always given: else the vendor would look for itself.
 */
export declare function createAddress(sensitive: Sensitive): () => PageAddress | undefined;

import type { TellAddress } from '../core/service.js';
/** On sensitive pages Google gets the site's origin, in place of the address, the title and the referrer. */
export declare const tellGoogle: TellAddress;

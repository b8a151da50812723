import type { Look } from './look.js';
/** The element in the page that holds the interface, in the page's own colour. */
export declare function createHost({ accent, scheme }: Look, tag: string): HTMLElement;

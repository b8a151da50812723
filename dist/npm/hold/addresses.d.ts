/** A held address. Throws what is none of the web. */
export declare function webAddress(text: string): URL;
/**
 * Gives an element the addresses that wait in `data-src`, `data-srcset`, `data-href` and `data-data`, or takes them away.
 * Throws if it has none. `quiet` brings an address into the form that tells the company least.
 */
export declare function setAddresses(element: HTMLElement, given: boolean, quiet?: typeof webAddress): void;

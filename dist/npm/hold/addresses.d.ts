import { type Embed } from '../embeds/embed.js';
/** A held address as it is asked for: in the form that tells the company least. Throws what is none of the web. */
export declare function webAddress(text: string, embeds: readonly Embed[]): URL;
/**
 * Gives an element the addresses that wait in `data-src`, `data-srcset`, `data-href` and `data-data`, or takes them away.
 * Throws if it has none.
 */
export declare function setAddresses(element: HTMLElement, given: boolean, embeds: readonly Embed[]): void;

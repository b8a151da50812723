import type { StartOptions } from '../index.js';
/** The options of `start`, and what the elements of a page say as attributes. */
export interface PolicyOptions extends StartOptions {
    /** What the site shows in frames, by name: `youtube`, `vimeo`, `google-maps`, `instagram`, `phorest`. */
    embeds?: readonly string[];
    /** Level of the headings, 1 to 6. Default 2. */
    heading?: number;
}
/**
 * The cookie table as HTML, for a server: put it into `<div data-askfirst-policy>`, where askfirst adds the visitor's
 * choice. Needs no window. Wrong options are reported in the console and left out; nothing is thrown.
 */
export declare function policyHtml({ language, nonce: _, embeds, heading, ...options }: PolicyOptions): string;

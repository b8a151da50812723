import type { Part } from './part.js';
/** A part as HTML. Texts and values of attributes are escaped; names are our own. */
export declare const toHtml: (part: Part) => string;

import type { Part } from './part.js';
/** A part as a node of the page. */
export declare function toNode(part: Part): Node | string;

import { element } from '../page/element.js';
import type { Part } from './part.js';

/** A part as a node of the page. */
export function toNode(part: Part): Node | string {
  if (typeof part !== 'object') return part;
  return element(part.name as 'p', part.attributes, ...part.children.map(toNode));
}

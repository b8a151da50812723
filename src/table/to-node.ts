import { native } from '../page/native.js';
import type { Part } from './part.js';

/** A part as a node of the page. */
export function toNode(part: Part): Node | string {
  if (typeof part !== 'object') return part;
  const element = native('createElement')(part.name);
  for (const [key, value] of Object.entries(part.attributes)) element.setAttribute(key, value);
  element.append(...part.children.map(toNode));
  return element;
}

import type { Part } from './part.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => `${text}`.replace(/[&<>"']/g, sign => ESCAPED[sign] as string);

/** A part as HTML. Texts and values of attributes are escaped; names are our own. */
export const toHtml = (part: Part): string => {
  if (typeof part !== 'object') return escaped(part);
  const { name, attributes, children } = part;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${children.map(toHtml).join('')}</${name}>`;
};

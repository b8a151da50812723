import { directionOf } from '../core/direction-of.js';
import { element } from '../page/element.js';
import type { Look } from './look.js';

/** The element in the page that holds the interface, in the page's own colour. */
export function createHost({ accent, scheme }: Look, tag: string): HTMLElement {
  // The documented hook for tools and block lists; `data-nosnippet` keeps the texts out of search results.
  const host = element('div', { 'data-askfirst': '', 'data-nosnippet': '', lang: tag, dir: directionOf(tag) });
  if (accent) host.style.setProperty('--askfirst-accent', accent);
  if (scheme !== 'page') host.style.setProperty('--askfirst-scheme', scheme);
  return host;
}

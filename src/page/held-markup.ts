import { type OptionalCategory, optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** What waits in the page's own markup. Not our own interface, which bears the attribute empty. */
const HELD = '[data-askfirst]:not([data-askfirst=""])';

/** The categories that held markup mentions. */
export const heldCategories = (): OptionalCategory[] =>
  optionalCategories.filter(category => native('querySelector')(`[data-askfirst*=${category}]`));

/**
 * Calls back once, as soon as the page holds something: now, or when it is added. It looks at nothing but what was
 * added. Returns a function that ends the watch.
 */
export function watchHeld(found: () => void): () => void {
  const observer = new MutationObserver(records => look(records.flatMap(({ addedNodes }) => [...addedNodes])));
  const look = (nodes: readonly Node[]) => {
    if (!nodes.some(node => (node as Element).matches?.(HELD) || (node as Element).querySelector?.(HELD))) return;
    observer.disconnect();
    found();
  };
  // The document itself: its body may be replaced.
  observer.observe(document, { childList: true, subtree: true });
  look([native('documentElement')]);
  return () => observer.disconnect();
}

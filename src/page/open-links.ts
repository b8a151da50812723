import { on } from './native.js';

/**
 * Calls back for a click on the site's own link to the settings: `<a href="#cookie-settings">` or anything with
 * `data-askfirst-open`. One listener on the document, so that links added later work too. Returns a function that ends it.
 */
export function watchOpenLinks(open: () => void): () => void {
  const listener = (event: Event) => {
    // The path and not the target: the link may stand in a shadow root.
    const link = event
      .composedPath()
      .some(node => (node as Partial<Element>).matches?.('a[href="#cookie-settings"], [data-askfirst-open]'));
    if (!link) return;
    event.preventDefault();
    open();
  };
  return on('click', listener);
}

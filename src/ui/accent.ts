import { dress } from './dress.js';
import css from './tones.css';

const NAME = '--askfirst-accent';

/**
 * Returns what gives the interface the tones of the site's accent, once there is one. Other sites are spared that:
 * deriving tones costs main-thread time, and registering a property has the browser style the whole page anew.
 *
 * `host`: the element of the interface, which has the accent of the options or inherits the page's.
 */
export function createAccent(host: Element, root: ShadowRoot, nonce: string): { follow(): void } {
  let follows = false;
  return {
    follow() {
      if (follows || !getComputedStyle(host).getPropertyValue(NAME)) return;
      follows = true;
      try {
        // From now on a value that is no colour counts as none: without this the whole card would be see-through.
        CSS.registerProperty({ name: NAME, syntax: '<color>', inherits: true, initialValue: '#17596b' });
      } catch {
        // An earlier askfirst has registered it, or the browser cannot.
      }
      dress(root, css, nonce);
    },
  };
}

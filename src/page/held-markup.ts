import { type Allowed, type OptionalCategory, optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** Scripts of the page's own markup that wait: `<script type="text/plain" data-askfirst="analytics">`. */
const held = (category: OptionalCategory) =>
  native('querySelectorAll')<HTMLScriptElement>(`script[data-askfirst="${category}"]`);

/** Categories for which the page holds scripts back. */
export const heldCategories = (): OptionalCategory[] => optionalCategories.filter(category => held(category).length);

/** Lets the held scripts of the allowed categories go, in document order within each. */
export function releaseHeld(allowed: Allowed): void {
  for (const category of optionalCategories.filter(each => allowed[each])) {
    for (const script of held(category)) {
      script.removeAttribute('type');
      script.removeAttribute('data-askfirst');
      // It never ran, so it may still: putting it in anew runs it, with all its attributes and its nonce.
      script.replaceWith(script);
    }
  }
}

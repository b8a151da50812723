import { optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** Scripts of the page's own markup that wait: `<script type="text/plain" data-askfirst="analytics">`. */
const held = (category) => native('querySelectorAll')(`script[data-askfirst="${category}"]`);
/** Categories for which the page holds scripts back. */
const heldCategories = () => optionalCategories.filter(category => held(category).length);
/** Lets the held scripts of the allowed categories go, in document order within each. */
function releaseHeld(allowed) {
    for (const category of optionalCategories.filter(each => allowed[each])) {
        for (const script of held(category)) {
            script.removeAttribute('type');
            script.removeAttribute('data-askfirst');
            // It never ran, so it may still: putting it in anew runs it, with all its attributes and its nonce.
            script.replaceWith(script);
        }
    }
}

export { heldCategories, releaseHeld };

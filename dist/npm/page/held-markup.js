import { optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** What waits in the page's own markup. Not our own interface, which bears the attribute empty. */
const HELD = '[data-askfirst]:not([data-askfirst=""])';
/** The categories that held markup mentions. */
const heldCategories = () => optionalCategories.filter(category => native('querySelector')(`[data-askfirst*=${category}]`));
/**
 * Calls back once, as soon as the page holds something: now, or when it is added. It looks at nothing but what was
 * added. Returns a function that ends the watch.
 */
function watchHeld(found) {
    const observer = new MutationObserver(records => look(records.flatMap(({ addedNodes }) => [...addedNodes])));
    const look = (nodes) => {
        if (!nodes.some(node => node.matches?.(HELD) || node.querySelector?.(HELD)))
            return;
        observer.disconnect();
        found();
    };
    // The document itself: its body may be replaced.
    observer.observe(document, { childList: true, subtree: true });
    look([native('documentElement')]);
    return () => observer.disconnect();
}

export { heldCategories, watchHeld };

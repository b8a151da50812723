import { matching } from './matching.js';
import { native } from './native.js';

/**
 * Calls back once, as soon as the page has an element that matches: now, or when it is added. It looks at nothing but
 * what was added. Returns a function that ends the watch.
 */
function watchFor(selector, found) {
    const observer = new MutationObserver(records => look(records.flatMap(({ addedNodes }) => [...addedNodes])));
    const look = (nodes) => {
        if (!nodes.some(node => matching(node, selector).length))
            return;
        observer.disconnect();
        found();
    };
    // The document itself: its body may be replaced.
    observer.observe(document, { childList: true, subtree: true });
    look([native('documentElement')]);
    return () => observer.disconnect();
}

export { watchFor };

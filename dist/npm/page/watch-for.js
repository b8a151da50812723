import { holds } from './matching.js';
import { native } from './native.js';

/**
 * Calls back once per selector, as soon as the page has an element that matches: now, or when it is added. Once the
 * document is loaded it looks at nothing but what was added. Returns a function that ends the watch.
 */
function watchFor(wanted) {
    const waiting = new Map(Object.entries(wanted));
    const look = (nodes) => {
        for (const [selector, found] of waiting) {
            if (nodes.some(node => holds(node, selector)) && waiting.delete(selector))
                found();
        }
        if (!waiting.size)
            observer.disconnect();
    };
    const observer = new MutationObserver(records => {
        // The parser adds every node by itself: one look at all of them is shorter.
        const isLoaded = native('readyState') === 'complete';
        look(isLoaded ? records.flatMap(({ addedNodes }) => [...addedNodes]) : [native('documentElement')]);
    });
    // The document itself: its body may be replaced.
    observer.observe(document, { childList: true, subtree: true });
    look([native('documentElement')]);
    return () => observer.disconnect();
}

export { watchFor };

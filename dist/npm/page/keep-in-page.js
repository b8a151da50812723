import { native } from './native.js';

/**
 * Calls back when an element has gone because the body, or what is in it, was replaced, as routers of page swaps do.
 * Returns a function that ends it.
 */
function keepInPage(element, putBack) {
    const observer = new MutationObserver(() => {
        watch();
        if (!element.isConnected)
            putBack();
    });
    /** Children only, of whatever is the body now. */
    const watch = () => {
        for (const parent of [native('documentElement'), native('body')])
            observer.observe(parent, { childList: true });
    };
    watch();
    return () => observer.disconnect();
}

export { keepInPage };

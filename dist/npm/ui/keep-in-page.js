/**
 * Calls back when an element has gone because the body, or what is in it, was replaced, as routers of page swaps do.
 * Returns a function that ends it.
 */
function keepInPage(element, putBack) {
    const observer = new MutationObserver(() => {
        if (!element.isConnected)
            putBack();
        watch();
    });
    /** Children only, of whatever holds the element now. Not by `document.body`: an element of that name would stand before it. */
    const watch = () => {
        for (let parent = element.parentNode; parent; parent = parent.parentNode)
            observer.observe(parent, { childList: true });
    };
    watch();
    return () => observer.disconnect();
}

export { keepInPage };

import { on } from './native.js';

/**
 * Calls back for a click on the site's own link to the settings: `<a href="#cookie-settings">` or anything with
 * `data-askfirst-open`. One listener on the document, so that links added later work too. Returns a function that ends it.
 */
function watchOpenLinks(open) {
    const listener = (event) => {
        // Not the node's own: a form may have a field of that name.
        const { matches } = Element.prototype;
        // The path and not the target: the link may stand in a shadow root.
        const link = event
            .composedPath()
            .some(node => node instanceof Element && matches.call(node, 'a[href="#cookie-settings"], [data-askfirst-open]'));
        if (!link)
            return;
        event.preventDefault();
        open();
    };
    return on('click', listener);
}

export { watchOpenLinks };

import { native } from '../page/native.js';

/** Tells of markup that contacts a tracker and that no script can hold: pixels in `<noscript>`, and early connections. */
function lookAtMarkup(ownersOf, tell) {
    const all = native('querySelectorAll');
    for (const element of all('noscript')) {
        // With scripts on, what is in it is text.
        for (const [address] of `${element.textContent}`.matchAll(/(https?:)?\/\/[^\s"'<>]+/g)) {
            const [owner] = ownersOf(address);
            if (owner)
                tell({ kind: 'markup', what: `<noscript> with ${address}`, service: owner.id, element });
        }
    }
    const links = 'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"], link[rel~="preload"]';
    for (const element of all(links)) {
        const [owner] = ownersOf(element.href);
        if (owner)
            tell({ kind: 'markup', what: `<link rel="${element.rel}"> to ${element.href}`, service: owner.id, element });
    }
}

export { lookAtMarkup };

import { native } from './native.js';

/**
 * Lets trackers learn no sensitive address as the referrer: neither from `document.referrer`, where the visitor came from
 * such a page of this site, nor from the headers of what a sensitive page asks for, nor on the next page. `isHere`: whether the page is sensitive now. `at`: whether an address is.
 */
function quietReferrer(isHere, at) {
    const from = new URL(native('referrer') || location.href);
    if (from.origin === location.origin && at(from)) {
        Object.defineProperty(document, 'referrer', { configurable: true, value: `${location.origin}/` });
    }
    if (!isHere())
        return;
    const rule = native('createElement')('meta');
    rule.name = 'referrer';
    rule.content = 'origin';
    native('head').append(rule);
}

export { quietReferrer };

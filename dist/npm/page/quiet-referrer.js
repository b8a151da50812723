import { native } from './native.js';

/**
 * Lets trackers learn no sensitive address as the referrer: neither from `document.referrer`, where the visitor came from
 * such a page of this site, nor from the headers of what a sensitive page asks for, nor on the next page.
 */
function quietReferrer(sensitive) {
    const from = new URL(native('referrer') || location.href);
    if (from.origin === location.origin && sensitive.at(from)) {
        Object.defineProperty(document, 'referrer', { configurable: true, value: `${location.origin}/` });
    }
    if (!sensitive.here())
        return;
    const rule = native('createElement')('meta');
    rule.name = 'referrer';
    rule.content = 'origin';
    native('head').append(rule);
}

export { quietReferrer };

import { native } from './native.js';

/** Lets a sensitive page tell the next one no more than the site's origin: every tracker there reads `document.referrer`. */
function quietReferrer(sensitive) {
    if (!sensitive.here())
        return;
    const rule = native('createElement')('meta');
    rule.name = 'referrer';
    rule.content = 'origin';
    native('head').append(rule);
}

export { quietReferrer };

import { on } from './native.js';

/**
 * Calls back when the record may have changed elsewhere: another tab wrote it, or the page comes back from the
 * back/forward cache. No open channel between tabs: that would keep pages out of the cache. Returns functions that end it.
 */
const watchRecord = (look) => [
    on('visibilitychange', look),
    on('pageshow', ({ persisted }) => persisted && look(), window),
    // Where there is no such store, the other two have to do.
    window.cookieStore ? on('change', look, window.cookieStore) : () => { },
];

export { watchRecord };

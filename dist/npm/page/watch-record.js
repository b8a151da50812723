import { on } from './native.js';

/**
 * Calls back when the record may have changed elsewhere: another tab wrote it, or the page comes back from the
 * back/forward cache. No open channel between tabs: that would keep pages out of the cache. Returns a function that ends it.
 */
function watchRecord(look) {
    window.cookieStore?.addEventListener('change', look);
    const back = ({ persisted }) => persisted && look();
    window.addEventListener('pageshow', back);
    const end = on('visibilitychange', look);
    return () => {
        end();
        window.removeEventListener('pageshow', back);
        window.cookieStore?.removeEventListener('change', look);
    };
}

export { watchRecord };

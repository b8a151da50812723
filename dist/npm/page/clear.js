import { clearDatabases } from './clear-databases.js';
import { cookieNames, deleteCookie } from './delete-cookie.js';

/** Deletes cookies, storage and databases by name. */
const clear = ({ cookie, storage }) => ({
    databases: storage && clearStorage(storage),
    left: cookie ? clearCookies(cookie) : [],
});
function clearStorage(forbids) {
    for (const kind of ['localStorage', 'sessionStorage']) {
        try {
            const storage = window[kind];
            for (const name of Object.keys(storage).filter(forbids))
                storage.removeItem(name);
        }
        catch {
            // Storage that is blocked holds nothing.
        }
    }
    return clearDatabases(forbids);
}
function clearCookies(forbids) {
    try {
        for (const name of cookieNames().filter(forbids))
            deleteCookie(name);
        return cookieNames().filter(forbids);
    }
    catch {
        // Nor do cookies that may not be read.
        return [];
    }
}

export { clear };

import { cookieNames, deleteCookie } from './delete-cookie.js';

/** Deletes databases by name, where the browser tells what there is. */
async function clearDatabases(forbids) {
    try {
        // Where storage is blocked this fails cleanly; Chromium's indexedDB would report an error of its own.
        if (!window.localStorage)
            return;
        for (const { name } of await indexedDB.databases())
            if (name && forbids(name))
                indexedDB.deleteDatabase(name);
    }
    catch {
        // Blocked storage holds nothing, and an old browser tells nothing.
    }
}
/** Deletes cookies and storage by name. Returns the names of the cookies that could not be deleted. */
function clear(forbidden) {
    for (const kind of ['localStorage', 'sessionStorage']) {
        try {
            const storage = window[kind];
            for (const name of Object.keys(storage).filter(forbidden.storage))
                storage.removeItem(name);
        }
        catch {
            // Storage that is blocked holds nothing.
        }
    }
    clearDatabases(forbidden.storage);
    try {
        for (const name of cookieNames().filter(forbidden.cookie))
            deleteCookie(name);
        return cookieNames().filter(forbidden.cookie);
    }
    catch {
        // So do cookies that may not be read.
        return [];
    }
}

export { clear };

import { cookieNames, deleteCookie } from './delete-cookie.js';

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

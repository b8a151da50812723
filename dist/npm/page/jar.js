import Cookies from 'js-cookie';
import { native } from './native.js';
import { report } from './report.js';

/** All values of cookies of this name: the browser lists one for each domain and path that reaches the page. */
function readAll(name) {
    try {
        return native('cookie')
            .split('; ')
            .filter(pair => pair.startsWith(`${name}=`))
            .map(pair => pair.slice(name.length + 1));
    }
    catch {
        // A sandboxed frame may not read cookies at all.
        return [];
    }
}
/** Writes the record. Returns whether it can be read back. `expires` in milliseconds since 1970. */
function write(text, expires, settings) {
    const { cookieName, cookieDomain, cookiePath, cookieSecure = location.protocol === 'https:' } = settings;
    try {
        Cookies.set(cookieName, text, {
            expires: new Date(expires),
            path: cookiePath,
            secure: cookieSecure,
            sameSite: 'lax',
            // js-cookie leaves out what is empty.
            domain: cookieDomain,
        });
    }
    catch {
        // Not writable here: the answer below says so.
    }
    const written = readAll(cookieName).includes(text);
    if (!written)
        report('The cookie was refused. Check its options');
    return written;
}

export { readAll, write };

import Cookies from 'js-cookie';
import { readAll } from './jar.js';
import { report } from './report.js';

/** Writes the record. Returns whether it can be read back. `expires` in milliseconds since 1970. */
function write(text, expires, settings) {
    const { cookieName, cookieDomain, cookiePath, cookieSecure = location.protocol === 'https:' } = settings;
    try {
        const line = Cookies.set(cookieName, text, {
            expires: new Date(expires),
            path: cookiePath,
            secure: cookieSecure,
            sameSite: 'lax',
            // js-cookie leaves out what is empty.
            domain: cookieDomain,
        });
        // Once more past an element named "cookie", at which js-cookie would write in vain.
        Reflect.set(Document.prototype, 'cookie', line, document);
    }
    catch {
        // Not writable here: the answer below says so.
    }
    const written = readAll(cookieName).includes(text);
    if (!written)
        report('The cookie was refused. Check its options');
    return written;
}

export { write };

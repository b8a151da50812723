import Cookies from 'js-cookie';
import { readAll } from './jar.js';
import { report } from './report.js';

/** Creates the writer of the cookie that the options describe. */
function createRecordWriter(cookieName, read) {
    const path = read('cookiePath', '/', '/');
    // js-cookie leaves out what is empty.
    const domain = read('cookieDomain', 'example.co.uk', undefined);
    const secure = read('cookieSecure', true, location.protocol === 'https:');
    return (text, expires) => {
        try {
            const line = Cookies.set(cookieName, text, {
                expires: new Date(expires),
                path,
                secure,
                sameSite: 'lax',
                domain,
            });
            // Once more past an element named "cookie", at which js-cookie writes in vain.
            if (Object.hasOwn(document, 'cookie'))
                Reflect.set(Document.prototype, 'cookie', line, document);
        }
        catch {
            // Not writable here: the answer below says so.
        }
        return () => {
            const isWritten = readAll(cookieName).includes(text);
            if (!isWritten)
                report('The cookie was refused. Check its options');
            return isWritten;
        };
    };
}

export { createRecordWriter };

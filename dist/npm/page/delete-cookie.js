import Cookies from 'js-cookie';
import { native } from './native.js';

/** The host and each of its parents: where a script may set a cookie only the browser knows, so all are tried. */
const domains = () => {
    const labels = location.hostname.split('.');
    return [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
};
/** `/`, and each part of the page's path with and without a slash at its end: `/a`, `/a/`, `/a/b`. */
const paths = () => {
    const parts = location.pathname.split('/').filter(Boolean);
    const prefixes = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
    return ['/', ...prefixes.flatMap(prefix => [prefix, `${prefix}/`])];
};
/**
 * Deletes all cookies of a name that a page can delete: on the host and every parent domain, on every path that leads
 * here, partitioned or not. The browser ignores what does not exist. Out of reach: HttpOnly, other sites' cookies.
 */
function deleteCookie(name) {
    try {
        for (const domain of domains())
            deleteOn(domain, name);
    }
    catch {
        // A sandboxed frame has no cookies, and may not even try.
    }
}
function deleteOn(domain, name) {
    for (const path of paths()) {
        for (const partitioned of [false, true]) {
            Cookies.remove(name, {
                path,
                domain: domain,
                ...(partitioned && { partitioned, secure: true, sameSite: 'none' }),
            });
        }
    }
}
/** The names of all cookies that a page can see. */
const cookieNames = () => [
    ...new Set(native('cookie')
        .split('; ')
        .filter(Boolean)
        .map(pair => pair.split('=')[0])),
];

export { cookieNames, deleteCookie };

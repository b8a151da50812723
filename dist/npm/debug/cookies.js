import { isListed } from '../core/traces.js';
import { patch } from '../guard/patch.js';
import { cookieNames } from '../page/delete-cookie.js';
import { callers } from './stacks.js';

/** Tells of the cookies of services that are not permitted: those that are there, and each that is set. Returns a function that ends it. */
function watchCookies({ owners, facts, permits, tell }) {
    const setsIt = (name) => (owner) => 
    // What lies on the vendor's domain cannot be seen; a cookie of that name on the site's own is the site's.
    isListed(name, facts[owner.id]?.cookies.filter(({ domain }) => !domain) ?? []);
    const look = (name, stack) => {
        const suspects = owners.filter(setsIt(name));
        const [first] = suspects;
        if (!first || suspects.some(permits) || !cookieNames().includes(name))
            return;
        tell({ kind: 'cookie', what: name, service: first.id, ...(stack && { stack }) });
    };
    const lookAtAll = () => {
        for (const name of cookieNames())
            look(name);
    };
    // Deletions are none of our business; scripts are caught as they write, with their stack.
    const changed = ({ changed }) => {
        for (const { name } of changed)
            if (name)
                look(name);
    };
    const end = patch(Document.prototype, 'cookie', (set, _self, [line]) => {
        set(line);
        look(`${line}`.split('=')[0]?.trim() ?? '', callers());
    });
    lookAtAll();
    window.cookieStore?.addEventListener('change', changed);
    return () => {
        end();
        window.cookieStore?.removeEventListener('change', changed);
    };
}

export { watchCookies };

import { patch } from '../guard/patch.js';
import { native } from '../page/native.js';

/** The element of the page that has this address. */
const elementOf = (address) => [...native('querySelectorAll')('[src], [href]:not(a), [srcset]')].find(element => address === element.currentSrc || address === element.src || address === element.href);
/** Whether a host is the site's own: its very host, or one on the same domain. */
const isOwn = (host) => {
    const domain = location.host.replace(/^www\./, '');
    return host === domain || host.endsWith(`.${domain}`);
};
/** Tells of each request to a tracker without permission, and of each unknown host, since the page began. Returns a function that ends it. */
function watchRequests({ ownersOf, allowed, stackOf, tell }) {
    const look = ({ name, startTime }) => {
        const { protocol, host } = new URL(name, location.href);
        if (!/^https?:$/.test(protocol))
            return;
        const owners = ownersOf(name);
        const [owner] = owners;
        const cause = {};
        if (owner ? allowed(owners, startTime) : isOwn(host))
            return;
        const [element, stack] = [elementOf(name), stackOf(name)];
        if (element)
            Object.assign(cause, { element });
        if (stack)
            Object.assign(cause, { stack });
        tell(owner ? { kind: 'request', what: name, service: owner.id, ...cause } : { kind: 'host', what: host, ...cause });
    };
    const observer = new PerformanceObserver(entries => entries.getEntries().forEach(look));
    // Buffered: what came before this file too.
    observer.observe({ type: 'resource', buffered: true });
    // For the observer, an answer whose body nobody reads never ends. The guard answers when it lets go, hence the time.
    const end = patch(window, 'fetch', (fetch, _self, given) => {
        const [input] = given;
        const answer = fetch(...given);
        answer.then(() => look({ name: new URL(`${input?.url ?? input}`, native('baseURI')).href, startTime: performance.now() }), () => { });
        return answer;
    });
    return () => {
        observer.disconnect();
        end();
    };
}

export { watchRequests };

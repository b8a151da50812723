import { undecided } from '../core/consent.js';
import { permitsOwner } from '../core/guard.js';
import { report } from '../page/report.js';

/** How many requests wait at most; what comes then is dropped. Far more than the snippets of a page make by themselves. */
const LIMIT = 500;
/** `ownersOf`: whose an address is; any one of them makes a request to it permitted. */
function createWaiting(ownersOf) {
    let queue = [];
    let news = { consent: undecided, sensitive: false, services: [], ask() { } };
    let closed = false;
    const found = [];
    const permits = (owner) => permitsOwner(news.consent, owner, news.sensitive);
    const attempt = (run = () => { }) => {
        try {
            run();
        }
        catch (error) {
            report('A request that had waited failed', error);
        }
    };
    /** Decides anew about all that waits. */
    const sort = () => {
        const before = queue;
        queue = [];
        for (const [owners, release, drop] of before) {
            if (owners.some(permits))
                attempt(release);
            else
                waiting.keep(owners, release, drop);
        }
    };
    const waiting = {
        found,
        forbids(address, runs = false) {
            const owners = ownersOf(address);
            const [first] = owners;
            if (!first)
                return undefined;
            const free = owners.some(permits);
            const known = found.find(({ id }) => id === first.id);
            if (known)
                known.running ||= free && runs;
            else if (runs || !free)
                found.push({ ...first, running: free });
            return free ? undefined : owners;
        },
        keep(...request) {
            const [, , drop] = request;
            if (closed || news.consent.decided || queue.length >= LIMIT)
                attempt(drop);
            else if (queue.push(request) === 1)
                news.ask();
        },
        update(next) {
            news = next;
            sort();
            return found.some(each => each.running && !permits(each) && !news.services.some(({ id }) => id === each.id));
        },
        close() {
            closed = true;
            news = { ...news, consent: undecided };
            sort();
        },
    };
    return waiting;
}

export { createWaiting };

import { native } from '../page/native.js';
import { nextTask } from '../page/tasks.js';
import { sort } from './twins.js';

/** How many different scripts that ran are known again: an app may have another one on each route. */
const KNOWN = 1000;
/** For how long scripts may run, in milliseconds, before the browser gets to handle input and to paint. */
const STRETCH = 8;
const RUNS_UNASKED = /^(|module|(text|application)\/(java|ecma)script)$/i;
/** What tells one script from another: all that stands in its markup. */
const markup = ({ attributes, text }) => [text, ...[...attributes].map(({ name, value }) => (name === 'nonce' ? name : `${name}=${value}`)).sort()].join('\n');
/** A new element for a script: one that was made from text after the page was parsed would never run. */
function renew(script) {
    const fresh = native('createElement')('script');
    try {
        for (const { name, value } of script.attributes)
            fresh.setAttribute(name, value);
        fresh.text = script.text;
    }
    catch {
        // Trusted Types forbid that. Then only what came by the parser or as an element can run, which needs no new one.
        return script;
    }
    fresh.nonce = script.nonce;
    return fresh;
}
function createScripts(waitsFor, isDue, report) {
    let closed = false;
    /** Those that ran, or wait for their turn. */
    const seen = new WeakSet();
    const ran = new Map();
    /** What those that ran have waited for, each once. */
    const conditions = new Map();
    /** Those in whose place we have put a new element. */
    const replaced = new WeakSet();
    /** How much has left the page beside them. */
    let lost = 0;
    const queues = new Map();
    let began = performance.now();
    let turns = Promise.resolve();
    /** Snippets may take long, and the visitor has just clicked: their cost must not add up, whatever queue they are in. */
    const inTurn = async (start) => {
        const turn = turns.then(async () => {
            if (performance.now() - began >= STRETCH) {
                await nextTask();
                began = performance.now();
            }
            // Not awaited here: what loads does not keep the other queues waiting.
            return [start()];
        });
        turns = turn;
        await (await turn)[0];
    };
    const run = (script) => new Promise(next => {
        if (closed || !script.isConnected || !isDue(script)) {
            seen.delete(script);
            return next(0);
        }
        const key = markup(script);
        const twins = ran.get(key) ?? { elements: [], here: 0, looked: lost };
        // The one that was not seen for longest stands first.
        ran.delete(key);
        ran.set(key, twins);
        if (ran.size > KNOWN)
            ran.delete(ran.keys().next().value);
        const { askfirst, askfirstService = '' } = script.dataset;
        conditions.set(`${askfirst} ${askfirstService}`, { dataset: { askfirst, askfirstService } });
        // Not for each script, of which there may be thousands.
        if (twins.looked !== lost)
            sort(twins);
        twins.looked = lost;
        // A script that came in the place of one that has left, with a page that was swapped, is that one.
        const isKnown = twins.here < twins.elements.length;
        const fresh = isKnown ? script : renew(script);
        twins.elements[twins.here++] = new WeakRef(fresh);
        if (isKnown)
            return next(0);
        seen.add(fresh);
        const { type } = script;
        fresh.setAttribute('type', script.dataset['type'] ?? '');
        fresh.addEventListener('load', next);
        fresh.addEventListener('error', next);
        if (fresh !== script)
            replaced.add(script);
        script.replaceWith(fresh);
        // The browser has read it. As it came, no router that keeps or compares markup takes it for one that runs by itself.
        fresh.setAttribute('type', type);
        if (!fresh.src)
            next(0);
    });
    return {
        take(element) {
            const script = element;
            if (seen.has(script) || native('readyState') === 'loading')
                return;
            if (RUNS_UNASKED.test(script.type))
                report('A script with data-askfirst needs type="text/plain", or it runs unasked');
            else if (isDue(script)) {
                seen.add(script);
                const { askfirst, askfirstService = askfirst } = script.dataset;
                if (script.hasAttribute('async'))
                    run(script);
                else
                    queues.set(askfirstService, (queues.get(askfirstService) ?? Promise.resolve()).then(() => inTurn(() => run(script))));
            }
        },
        left(node) {
            if (!replaced.has(node))
                lost++;
        },
        outlived: () => [...conditions.values()].some(waitsFor),
        close() {
            closed = true;
        },
    };
}

export { createScripts };

import { matching } from '../page/matching.js';
import { native } from '../page/native.js';

/** What held markup can be. Tools leave their marks on other elements too, for their styles. */
const KINDS = /^(script|iframe|img|video|audio|embed|object|link|source)$/;
/** The condition that the names of an element amount to. Throws a name that nobody knows. */
function conditionOf(names, meaningOf) {
    const words = names.flatMap(name => {
        const refused = name.startsWith('!');
        const meaning = meaningOf(refused ? name.slice(1) : name);
        // "Not both" is nothing that a condition can say.
        if (!meaning || (refused && !/^(functional|analytics|marketing)$/.test(meaning)))
            throw name;
        return refused ? `!${meaning}` : meaning.split(' ');
    });
    return [...new Set(words)].join(' ');
}
/**
 * Makes the markup of another tool ours, by adding our attributes to it; then it is held as all our markup is. Also what
 * comes later: what it costs is in proportion to what was added. What is not understood never runs, and is reported.
 * Returns a function that ends it.
 *
 * `found`: called once, as soon as something is held.
 */
function translate(tool, meaningOf, found, report) {
    let held = false;
    const told = new Set();
    /** A template may repeat a mistake a thousand times. */
    const tell = (problem) => {
        if (!told.has(problem))
            report(problem);
        told.add(problem);
    };
    const take = (element) => {
        const { localName } = element;
        if (!KINDS.test(localName) || element.hasAttribute('data-askfirst'))
            return;
        const names = tool.names(element);
        if (!names.length)
            return;
        const given = (name) => (name && element.getAttribute(name)) || '';
        const service = given(tool.service);
        const address = given('data-src') || given(tool.address);
        const isScript = localName === 'script';
        const waits = isScript
            ? /^text\/plain$/i.test(given('type'))
            : address || given('data-href') || given('data-srcset');
        try {
            const condition = conditionOf(names, meaningOf);
            if (service.startsWith('!'))
                throw service;
            if (waits) {
                // On a script of this type no browser fetches it. Trusted Types forbid it: then it never runs.
                if (address)
                    element.setAttribute(isScript ? 'src' : 'data-src', address);
                if (service)
                    element.setAttribute('data-askfirst-service', service);
                element.setAttribute('data-askfirst', condition);
                if (!held)
                    found();
                held = true;
            }
            else if (condition !== 'necessary') {
                tell(`A <${localName}> for ${names} is not held. Give it ${isScript ? 'type="text/plain"' : 'data-src'}`);
            }
        }
        catch (error) {
            tell(typeof error === 'string'
                ? `A <${localName}> for "${error}" never runs. Say in moveNames which category that is`
                : `A <${localName}> for "${names}" got no address: ${error}`);
        }
    };
    const observer = new MutationObserver(records => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
            for (const element of matching(node, tool.marked))
                take(element);
        }
    });
    // The document itself: its body may be replaced.
    observer.observe(document, { childList: true, subtree: true });
    native('querySelectorAll')(tool.marked).forEach(take);
    return () => observer.disconnect();
}

export { translate };

/** How many calls per vendor are held until there is an answer. */
const HELD = 100;
/** The page's globals; not `window`, which a server that imports this has none of. */
const globals = globalThis;
function createStand(names) {
    const stand = { stands: {}, real: {}, held: [] };
    for (const name of names) {
        const take = (key, args) => {
            if (stand.call)
                stand.call(name, key, args);
            else if (stand.held && stand.held.length < HELD)
                stand.held.push([name, key, args]);
        };
        const existing = globals[name];
        // A plain queue that a snippet in the page has made. A function it made is left: it writes into that queue.
        const queue = Array.isArray(existing) && !Object.hasOwn(existing, 'push') ? existing : undefined;
        for (const entry of queue ?? [])
            take('push', [entry]);
        const own = new Proxy(() => { }, {
            apply: (_target, _this, args) => take(undefined, args),
            // Whoever looks into a queue finds an empty one; every other method is the vendor's.
            get: (_target, key) => key !== 'push' && key in [] ? [][key] : (...args) => take(key, args),
        });
        stand.stands[name] = own;
        if (!existing || queue)
            globals[name] = own;
    }
    return stand;
}
/** Gives each name back to whom it belongs. */
function stepAside(all) {
    for (const { stands, real } of all.values()) {
        for (const name of Object.keys(stands)) {
            if (globals[name] !== stands[name])
                continue;
            if (real[name])
                globals[name] = real[name];
            else
                Reflect.deleteProperty(globals, name);
        }
    }
}
/** Forgets the calls that wait: nothing of theirs is allowed. */
function dropHeld(all) {
    for (const stand of all.values())
        stand.held = undefined;
}
/**
 * Stands in for the globals of vendors who are not here yet, or no more: page code may call `fbq(…)`, `_paq.push(…)` or
 * `ttq.track(…)` at any time. Before an answer the calls are held, for this page view only. What goes on with them is the
 * business of `createCalls`, which comes with the services.
 */
function addSafeCalls(stands, expected) {
    for (const { calls, optOut } of expected) {
        if (optOut)
            globals[optOut] = true;
        // Pages call Google by two names.
        const names = calls === 'gtag' ? [calls, 'dataLayer'] : [calls];
        if (calls && !stands.has(calls))
            stands.set(calls, createStand(names));
    }
    return stands;
}
/** The globals that a site names because page code calls them before the file is there that knows them. */
const namedCalls = ({ calls }) => (`${calls ?? ''}`.match(/[\w$]+/g) ?? []).map(name => ({ calls: name }));

export { addSafeCalls, dropHeld, globals, namedCalls, stepAside };

import { report } from './report.js';

/** How many calls per vendor are held until there is an answer. */
const HELD = 100;
/** One vendor's globals, of which the first is its name here. All share one queue, so that their calls keep their order. */
function createStand(names, globals) {
    let held = [];
    let live = false;
    const stands = {};
    const real = {};
    for (const name of names) {
        const call = (key, args) => {
            // biome-ignore lint/suspicious/noExplicitAny: whatever the vendor made of its global
            const target = globals[name];
            if (target !== stands[name])
                key ? target?.[key](...args) : target?.(...args);
        };
        const take = (key, args) => {
            if (live)
                call(key, args);
            else if (held && held.length < HELD)
                held.push(() => call(key, args));
        };
        const existing = globals[name];
        // A plain queue that a snippet in the page has made. A function it made is left: it writes into that queue.
        const queue = Array.isArray(existing) && !Object.hasOwn(existing, 'push') ? existing : undefined;
        for (const entry of queue ?? [])
            take('push', [entry]);
        stands[name] = new Proxy(() => { }, {
            apply: (_target, _this, args) => take(undefined, args),
            // Whoever looks into a queue finds an empty one; every other method is the vendor's.
            get(_target, key) {
                if (key === 'length')
                    return 0;
                return key !== 'push' && key in [] ? Reflect.get([], key) : (...args) => take(key, args);
            },
        });
        if (!existing || queue)
            globals[name] = stands[name];
    }
    /** Gives each name back to whom it belongs. */
    const stepAside = () => {
        for (const name of names) {
            if (globals[name] !== stands[name])
                continue;
            if (real[name])
                globals[name] = real[name];
            else
                Reflect.deleteProperty(globals, name);
        }
    };
    return {
        stepAside,
        release(make) {
            stepAside();
            make();
            const calls = held ?? [];
            held = undefined;
            live = true;
            for (const replay of calls) {
                try {
                    replay();
                }
                catch (error) {
                    report(`A call to ${names[0]} failed`, error);
                }
            }
        },
        drop() {
            held = undefined;
            live = false;
            for (const name of names) {
                if (globals[name] === stands[name])
                    continue;
                real[name] = globals[name];
                globals[name] = stands[name];
            }
        },
    };
}
/**
 * Stands in for the globals of vendors who are not here yet, or no more: page code may call `fbq(…)`, `_paq.push(…)` or
 * `ttq.track(…)` at any time. Before an answer the calls are held, for this page view only; then they go to the vendor
 * in order, or are dropped.
 */
function createSafeCalls(expected, globals) {
    const stands = new Map();
    for (const { calls, optOut } of expected) {
        if (optOut)
            Object.assign(globals, { [optOut]: true });
        // Pages call Google by two names.
        const names = calls === 'gtag' ? [calls, 'dataLayer'] : [calls];
        if (calls && !stands.has(calls))
            stands.set(calls, createStand(names, globals));
    }
    return {
        release: (name, make) => (stands.get(name) ?? { release: (run) => run() }).release(make),
        drop: name => stands.get(name)?.drop(),
        end() {
            for (const { stepAside } of stands.values())
                stepAside();
        },
    };
}

export { createSafeCalls };

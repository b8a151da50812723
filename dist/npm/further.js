import { checkNames } from './core/options.js';
import { expectedOf } from './page/expected.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { addSafeCalls, namedCalls, stepAside } from './page/safe-calls.js';

/** `data-google-ads` is the option `googleAds`, and the service `google-ads`. */
const idOf = (name) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
/** `globals`: what a page needs of each further service while its file is not there. See `expectedOf`. */
const createFurther = (globals) => ({ load, options, names, expected, stands }) => {
    checkNames(options, [...names, ...Object.keys(globals)], report);
    expected.push(...expectedOf(globals, options));
    addSafeCalls(stands, expected);
    // What stands in for a global that no service of the site makes would stand there for ever.
    const called = expected.map(({ calls }) => calls).filter(Boolean);
    for (const { calls } of namedCalls(options)) {
        const stand = stands.get(calls);
        if (!stand || called.includes(calls))
            continue;
        report(`calls: no service here is called "${calls}". Known: ${called.join(', ')}`);
        stepAside(new Map([[calls, stand]]));
        stands.delete(calls);
    }
    const ids = Object.keys(options)
        .filter(name => Object.hasOwn(globals, name))
        .map(name => [name, idOf(name)]);
    return onDemand(async () => {
        const services = await Promise.all(ids.map(async ([name, id]) => ({ name, id, ...(await load(`service.${id}`)) })));
        return {
            catalogue: Object.fromEntries(services.map(({ name, create }) => [name, create])),
            facts: Object.fromEntries(services.map(({ id, facts }) => [id, facts])),
        };
    });
};

export { createFurther };

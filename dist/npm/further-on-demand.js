import { knownNames } from './core/options.js';
import { onDemand } from './page/on-demand.js';

function createFurtherOnDemand(context) {
    const { load, options, names } = context;
    const named = onDemand(async () => {
        const known = knownNames(names);
        return Object.keys(options).every(name => known.includes(name)) ? undefined : (await load('further'))(context);
    });
    return { named, services: async () => (await named())?.() };
}

export { createFurtherOnDemand };

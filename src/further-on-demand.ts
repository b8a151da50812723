import { knownNames } from './core/options.js';
import type { FurtherContext, FurtherServices } from './further.js';
import { onDemand } from './page/on-demand.js';

/** The services of the site beside those that `askfirst.js` knows by name. */
export interface FurtherOnDemand {
  /** Fetches what knows their names, if the site has an option that `askfirst.js` does not know. Then `expected` is complete. */
  named(): Promise<unknown>;
  /** Fetches themselves too. */
  services(): Promise<FurtherServices | undefined>;
}

export function createFurtherOnDemand(context: FurtherContext): FurtherOnDemand {
  const { load, options, names } = context;
  const named = onDemand(async () => {
    const known = knownNames(names);
    return Object.keys(options).every(name => known.includes(name)) ? undefined : (await load('further'))(context);
  });
  return { named, services: async () => (await named())?.() };
}

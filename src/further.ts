import { type Catalogue, checkNames } from './core/options.js';
import type { Facts, FactsById, Service } from './core/service.js';
import { type Expected, expectedOf } from './page/expected.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { addSafeCalls, namedCalls, type Stand, stepAside } from './page/safe-calls.js';
import type { LoadPart } from './surroundings.js';

/** What the running askfirst shares with the code that is fetched where an option bears a name that it does not know. */
export interface FurtherContext {
  readonly load: LoadPart;
  readonly options: Readonly<Record<string, unknown>>;
  /** Names that options may have: those of services that it knows. */
  readonly names: readonly string[];
  /** The services of the site: those that are found here are added. */
  readonly expected: Expected[];
  /** What stands in for the globals of vendors, as well. */
  readonly stands: Map<string, Stand>;
}

/** What `askfirst-service.<id>.js` holds: one service, whole. */
export interface FurtherService {
  readonly create: (options: never) => Service;
  readonly facts: Facts;
}

/** The further services of the site: how they are made, and their facts. */
export interface FurtherServices {
  readonly catalogue: Catalogue;
  readonly facts: FactsById;
}

/** Tells the further services among the options, and what nobody knows. Returns what fetches the files of these services. */
export type CreateFurther = (context: FurtherContext) => () => Promise<FurtherServices>;

/** `data-google-ads` is the option `googleAds`, and the service `google-ads`. */
const idOf = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** `globals`: what a page needs of each further service while its file is not there. See `expectedOf`. */
export const createFurther =
  (globals: Readonly<Record<string, string>>): CreateFurther =>
  ({ load, options, names, expected, stands }) => {
    checkNames(options, [...names, ...Object.keys(globals)], report);
    expected.push(...expectedOf(globals, options));
    addSafeCalls(stands, expected);

    // What stands in for a global that no service of the site makes would stand there for ever.
    const called = expected.map(({ calls }) => calls).filter(Boolean);
    for (const { calls } of namedCalls(options)) {
      const stand = stands.get(calls);
      if (!stand || called.includes(calls)) continue;
      report(`calls: no service here is called "${calls}". Known: ${called.join(', ')}`);
      stepAside(new Map([[calls, stand]]));
      stands.delete(calls);
    }

    const ids = Object.keys(options)
      .filter(name => Object.hasOwn(globals, name))
      .map(name => [name, idOf(name)] as const);
    return onDemand(async () => {
      const services = await Promise.all(
        ids.map(async ([name, id]) => ({ name, id, ...(await load(`service.${id}`)) })),
      );
      return {
        catalogue: Object.fromEntries(services.map(({ name, create }) => [name, create])),
        facts: Object.fromEntries(services.map(({ id, facts }) => [id, facts])),
      };
    });
  };

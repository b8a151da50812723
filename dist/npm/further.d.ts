import { type Catalogue } from './core/options.js';
import type { Facts, FactsById, Service } from './core/service.js';
import { type Expected } from './page/expected.js';
import { type Stand } from './page/safe-calls.js';
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
/** `globals`: what a page needs of each further service while its file is not there. See `expectedOf`. */
export declare const createFurther: (globals: Readonly<Record<string, string>>) => CreateFurther;

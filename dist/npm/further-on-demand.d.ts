import type { FurtherContext, FurtherServices } from './further.js';
/** The services of the site beside those that `askfirst.js` knows by name. */
export interface FurtherOnDemand {
    /** Fetches what knows their names, if the site has an option that `askfirst.js` does not know. Then `expected` is complete. */
    named(): Promise<unknown>;
    /** Fetches themselves too. */
    services(): Promise<FurtherServices | undefined>;
}
export declare function createFurtherOnDemand(context: FurtherContext): FurtherOnDemand;

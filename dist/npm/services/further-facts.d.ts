import type { FactsById } from '../core/service.js';
/** The facts of the services in further.ts, by the service's id. In `askfirst-further-facts.js`. */
export declare const furtherFacts: FactsById;

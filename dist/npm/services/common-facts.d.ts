import type { FactsById } from '../core/service.js';
/** The facts of the common services, by the service's id. In `askfirst-effects.js`. */
export declare const commonFacts: FactsById;

import type { FactsById } from '../core/service.js';
/** The facts of the further services, by the service's id. */
export declare const furtherFacts: FactsById;

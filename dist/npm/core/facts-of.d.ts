import type { Facts, Service } from './service.js';
/** The facts of services by their id, with hosts that hang on the site's own address of a service. */
export declare function factsOf(services: readonly Service[], known: Readonly<Record<string, Facts>>): Readonly<Record<string, Facts>>;

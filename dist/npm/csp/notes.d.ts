import type { Facts, Service } from '../core/service.js';
/** What services cannot do under a strict policy, one sentence each. `facts`: by the id of the service. */
export declare function notesOn(services: readonly Service[], facts: Readonly<Record<string, Facts>>): string[];

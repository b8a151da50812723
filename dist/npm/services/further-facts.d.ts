import type { Facts } from '../core/service.js';
/** The facts of the services in further.ts, by the service's id. In `askfirst-further.js`. */
export declare const furtherFacts: Readonly<Record<string, Facts>>;

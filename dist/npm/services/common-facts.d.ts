import type { Facts } from '../core/service.js';
/** The facts of the services in common.ts, by the service's id. In `askfirst-ask.<language>.js`. */
export declare const commonFacts: Readonly<Record<string, Facts>>;

import type { Facts } from '../core/service.js';
/** The facts of the catalogue, by the service's id. Apart from it: a page that only starts services needs none of them. */
export declare const facts: Readonly<Record<string, Facts>>;

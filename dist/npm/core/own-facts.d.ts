import type { Facts, Service } from './service.js';
/**
 * The facts of services by their id: those that are `known`, or those that a service of the site's own brings along. What one
 * without facts leaves behind is not known.
 */
export declare const ownFacts: (services: readonly Service[], known: Readonly<Record<string, Facts>>) => Readonly<Record<string, Facts>>;

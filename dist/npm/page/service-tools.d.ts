import type { ServicePage } from '../core/service.js';
/** What only services take that fewer sites use, and those of a site's own. */
export type ServiceTools = Pick<ServicePage, 'beacon' | 'cookie'>;
export declare const serviceTools: ServiceTools;

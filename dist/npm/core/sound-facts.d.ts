import type { Report } from './options.js';
import type { Service } from './service.js';
/**
 * Whether what a service of the site's own brings as facts has their form; says so if not. In JSON anything may stand
 * there, and others read it unasked.
 */
export declare function hasSoundFacts({ id, facts }: Service, report: Report): boolean;

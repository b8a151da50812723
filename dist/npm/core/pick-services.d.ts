import { type Catalogue, type Report } from './options.js';
import type { Service } from './service.js';
/** Makes `services` an option: the very services that a site has imported or written. */
export declare const ownServices: Catalogue;
/**
 * The services among the options. What is wrong is reported and left out.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
export declare function pickServices(options: Readonly<Record<string, unknown>>, report: Report, catalogue: Catalogue): Service[];

import type { ServicePage } from '../core/service.js';
import type { LoadScript } from './script-loader.js';
/** The page as services see it. `seen` holds the keys of what has run `once`. */
export declare function createServicePage(seen: Set<unknown>, loadScript: LoadScript, options: ServicePage['options']): Omit<ServicePage, 'permits'>;

import type { Askfirst } from './api.js';
import type { Surroundings } from './surroundings.js';
/** Starts askfirst on this page. A second start gets the running one. */
export declare const create: (options: object, surroundings: Surroundings) => Askfirst;

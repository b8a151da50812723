import type { StartExtra } from '../extras.js';
/** Lists in the console what slips past askfirst, with its cause: for the people who build a site. */
export declare const startDebug: StartExtra;

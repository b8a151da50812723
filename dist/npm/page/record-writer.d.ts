import type { Settings } from '../core/options.js';
/** Writes the record. Returns whether it can be read back. `expires` in milliseconds since 1970. */
export declare function write(text: string, expires: number, settings: Settings): boolean;

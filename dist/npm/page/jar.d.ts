import type { Settings } from '../core/options.js';
/** All values of cookies of this name: the browser lists one for each domain and path that reaches the page. */
export declare function readAll(name: string): string[];
/** Writes the record. Returns whether it can be read back. `expires` in milliseconds since 1970. */
export declare function write(text: string, expires: number, settings: Settings): boolean;

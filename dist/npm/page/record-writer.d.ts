import type { ReadOption } from '../core/options.js';
/**
 * Writes the record. `expires` in milliseconds since 1970. Returns what tells whether it can be read back, which is for later:
 * after a write, the browser has to ask another process.
 */
export type WriteRecord = (text: string, expires: number) => () => boolean;
/** Creates the writer of the cookie that the options describe. */
export declare function createRecordWriter(cookieName: string, read: ReadOption): WriteRecord;

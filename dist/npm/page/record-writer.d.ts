import type { ReadOption } from '../core/options.js';
/** Writes the record. Returns whether it can be read back. `expires` in milliseconds since 1970. */
export type WriteRecord = (text: string, expires: number) => boolean;
/** Creates the writer of the cookie that the options describe. */
export declare function createRecordWriter(cookieName: string, read: ReadOption): WriteRecord;

import type { Owner } from '../core/guard.js';
/** What was permitted when. */
export interface Permissions {
    /** Notes what is permitted from a moment on, in milliseconds since the page began. */
    note(from: number): void;
    /** Whether one of the owners was permitted at a moment. */
    allowed(owners: readonly Owner[], at: number): boolean;
}
/** `permits`: whether a service is permitted now. */
export declare function createPermissions(all: readonly Owner[], permits: (owner: Owner) => boolean): Permissions;

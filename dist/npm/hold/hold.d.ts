import type { Askfirst } from '../api.js';
import type { HeldContext } from '../held.js';
/** What waits in the page's own markup. */
export interface Hold {
    /** Lets go what is allowed now, and holds again what is not any more. */
    update(): void;
    /** Whether a script runs on that has lost its permission: only a new visit ends it. */
    outlived(): boolean;
    /** Runs page code by a condition. */
    when: Askfirst['when'];
    /** Looks for nothing any more, and takes the placeholders away. What runs goes on. */
    destroy(): void;
}
export type CreateHold = (context: HeldContext) => Hold;
/**
 * Holds `<script type="text/plain" data-askfirst="…">` and `<iframe|img|… data-askfirst="…" data-src="…">`, also those
 * that come later. One observer; what it costs is in proportion to what was added.
 */
export declare const createHold: CreateHold;

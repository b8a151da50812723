import type { Askfirst } from './api.js';
import { type Allowed } from './core/consent.js';
import type { Hold } from './hold/hold.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';
/** What held markup is made of. */
interface HeldContext {
    readonly surroundings: Surroundings;
    readonly loadScript: LoadScript;
    readonly current: Current;
    readonly sensitive: Sensitive;
    askfirst(): Askfirst;
    /** What is allowed on this page. */
    allowed(): Allowed;
    /** Fetches what runs services. */
    runner(): Promise<Runner>;
    running(): Runner | undefined;
}
/** Held markup, whether the page has any or not. */
export interface HeldMarkup extends Omit<Hold, 'destroy'> {
    /** Fetches what holds it as soon as there is some. Returns a function that ends it. */
    begin(): () => void;
}
export declare function createHeldMarkup(context: HeldContext): HeldMarkup;
export {};

import type { Askfirst } from './api.js';
import type { OptionalCategory } from './core/consent.js';
import { type ReadOption } from './core/options.js';
import type { Sensitive } from './page/sensitive.js';
import type { LoadPart } from './surroundings.js';
import type { Current, MountUi, UiContext } from './ui/contract.js';
import { type Screen } from './ui/screen.js';
/** What the interface is made of. */
interface InterfaceContext extends Pick<UiContext, 'record' | 'nonce'> {
    readonly load: LoadPart;
    readonly current: Current;
    readonly options: Readonly<Record<string, unknown>>;
    readonly read: ReadOption;
    readonly sensitive: Sensitive;
    askfirst(): Askfirst;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
    /** Fetches what lets decisions take effect; with it come the facts that the settings show. */
    effects(): Promise<unknown>;
}
/** The interface, which is made when something must be shown. */
export declare function createInterface(mount: MountUi, context: InterfaceContext): Screen;
export {};

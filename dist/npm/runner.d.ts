import type { Consent } from './core/consent.js';
import { type Gate } from './core/gate.js';
import type { Catalogue, ConsentMode, ReadOption } from './core/options.js';
import type { Stand } from './page/safe-calls.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import type { SensitivePages } from './page/sensitive-pages.js';
import type { Current } from './ui/contract.js';
/** What the running askfirst shares with the code that is fetched to run services. */
export interface RunnerContext {
    readonly current: Current;
    readonly options: Readonly<Record<string, unknown>>;
    readonly read: ReadOption;
    readonly consentMode: ConsentMode;
    /** Ids of the services that run on this page, and keys of what ran once for several of them. */
    readonly ran: Set<unknown>;
    /** What stands in for the globals of vendors. */
    readonly stands: ReadonlyMap<string, Stand>;
    readonly sensitive: Sensitive;
    /** Where the site has sensitive pages. */
    readonly sensitivePages: SensitivePages | undefined;
    /** Origins from which scripts may be loaded: those of the services are added. */
    readonly origins: Set<string>;
    readonly loadScript: LoadScript;
    /**
     * The page has got a new address. `reload`: whether something goes on that only a new visit ends; undefined if that
     * changes nothing for any service.
     */
    routed(reload: boolean | undefined): void;
}
/** Runs the services of a site. */
export interface Runner extends Omit<Gate, 'route'> {
    /** Whether one of them was added later to a category that is allowed. */
    isUnasked(consent: Consent): boolean;
}
export type CreateRunner = (context: RunnerContext) => Runner;
/** `catalogue`: services that may stand among the options by name. */
export declare const createRunner: (catalogue?: Catalogue) => CreateRunner;

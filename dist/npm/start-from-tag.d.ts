import type { Askfirst } from './api.js';
import type { Catalogue } from './core/options.js';
import type { CreateDebug } from './debug/debug.js';
import type { CreateDecider } from './decide.js';
import type { OfferedHold } from './hold/script.js';
import type { StartMove } from './move/move.js';
import type { CreateRunner } from './runner.js';
import type { OfferedTable } from './table/script.js';
import type { MountUi, SettingsPart } from './ui/contract.js';
declare global {
    interface Window {
        askfirst?: Askfirst;
    }
}
/** Our further files leave what they hold on the script element they came in: no global, nothing to look up by name. */
export type OwnScript = HTMLScriptElement & {
    mount?: MountUi;
    settings?: SettingsPart;
    createDecider?: CreateDecider;
    createDebug?: CreateDebug;
    createRunner?: (further: Catalogue, names: readonly string[]) => CreateRunner;
    further?: Catalogue;
    createHold?: OfferedHold;
    createTable?: OfferedTable;
    startMove?: StartMove;
};
/** Starts askfirst with what its script tag says. To be called while that tag is the current script. */
export declare function startFromTag(): void;

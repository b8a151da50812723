import type { CreateDebug } from './debug/debug.js';
import type { CreateDecider } from './decide.js';
import type { OfferedHold } from './hold/script.js';
import type { StartMove } from './move/move.js';
import type { Expected } from './page/safe-calls.js';
import type { LoadScript } from './page/script-loader.js';
import type { CreateRunner } from './runner.js';
import type { OfferedTable } from './table/script.js';
import type { MountUi, SettingsPart } from './ui/contract.js';
/** What differs between the script tag and npm. */
export interface Surroundings {
    /** For scripts and styles under a strict content security policy. */
    readonly nonce: string;
    /** Origins of our own further scripts. */
    readonly origins: readonly string[];
    /** The services of the site. */
    readonly expected: readonly Expected[];
    /** Fetches what runs services: when one is allowed, or when the visitor is asked about them. */
    loadRunner(loadScript: LoadScript): Promise<CreateRunner>;
    /** Fetches the interface. It is asked for only when something must be shown. */
    loadUi(loadScript: LoadScript): Promise<MountUi>;
    /** Fetches the settings when they are first opened. */
    loadSettings(loadScript: LoadScript): Promise<SettingsPart>;
    /** Fetches what holds the page's own markup, as soon as there is some. */
    loadHold(loadScript: LoadScript): Promise<OfferedHold>;
    /** Fetches the cookie table, where the page has a place for it. */
    loadTable(loadScript: LoadScript): Promise<OfferedTable>;
    /** Fetches what carries out decisions: with the interface, or when page code decides. */
    loadDecide(loadScript: LoadScript): Promise<CreateDecider>;
    /** Fetches what understands markup and answers that were made for another tool, where the site says so. */
    loadMove(loadScript: LoadScript): Promise<StartMove>;
    /** Fetches debug mode, where the site asks for it. */
    loadDebug(loadScript: LoadScript): Promise<CreateDebug>;
}

import type { Askfirst } from './api.js';
import { type Factory } from './core/options.js';
import type { CreateDecider } from './decide.js';
import { type LoadScript } from './page/script-loader.js';
import type { MountUi, PreactParts, SettingsPart } from './ui/contract.js';
/** What differs between the script tag and npm. */
export interface Surroundings {
    /** For scripts and styles under a strict content security policy. */
    readonly nonce: string;
    /** Origins of our own further scripts. */
    readonly origins: readonly string[];
    /** Services that may stand among the options by name. */
    readonly catalogue?: Readonly<Record<string, Factory>>;
    /** Fetches the interface. It is asked for only when something must be shown. */
    loadUi(loadScript: LoadScript): Promise<MountUi>;
    /** Fetches the settings when they are first opened. */
    loadSettings(loadScript: LoadScript, preact: PreactParts): Promise<SettingsPart>;
    /** Fetches what carries out decisions: with the interface, or when page code decides. */
    loadDecide(loadScript: LoadScript): Promise<CreateDecider>;
}
/** Starts askfirst on this page. A second start gets the running one. */
export declare const create: (options: object, surroundings: Surroundings) => Askfirst;

import type { Endings } from '../core/endings.js';
import type { Gate } from '../core/gate.js';
import type { TellAddress } from '../core/service.js';
/** An address, as the page has it or a link. */
export type Address = Pick<URL, 'pathname' | 'search' | 'hash'>;
/** What a site with sensitive pages needs. */
export interface SensitivePages {
    /** Whether the page says so itself, or its present address belongs to the patterns. */
    here(): boolean;
    /** Whether an address belongs to them. */
    at(address: Address): boolean;
    /**
     * Keeps sensitive addresses from services that run: they follow each change of the address, and the referrer is quietened.
     * `routed`: hears of each; whether something goes on that only a new visit ends, undefined if nothing changes for any
     * service. Returns a function that ends it.
     */
    follow(gate: Gate, routed: (reload: boolean | undefined) => void): () => void;
}
/**
 * `option`: patterns of paths, as a list or as a text with commas. Anything else is reported, and then every page counts:
 * a mistake must not tell a vendor what a patient reads.
 */
export type CreateSensitivePages = (option: unknown) => SensitivePages;
/** `tell`: where services take it, tells the address. `endings`: of services that came without. */
export declare const createSensitivePages: (tell: TellAddress, endings: Endings) => CreateSensitivePages;

import { type Allowed, type Consent, type Subject } from './consent.js';
/** A page whose address says something about a patient's health: no marketing there and no recording, whatever was chosen. */
export declare const allowedHere: (allowed: Allowed, sensitive: boolean) => Allowed;
/** Whether a service may run on this page. */
export declare const permitsHere: (consent: Consent, service: Subject & {
    readonly recording?: boolean;
}, sensitive: boolean) => boolean;
/**
 * Whether an address belongs to patterns like `/treatments/*`, where `*` stands for anything. Capitals do not count, nor
 * does a slash at the end, and a branch has its own first page, `/treatments`, too. `path` with or without query and hash.
 */
export declare const matches: (patterns: readonly string[], path: string) => boolean;

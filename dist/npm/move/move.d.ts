import type { StartExtra } from '../extras.js';
/**
 * Understands the markup of another tool, and takes over the visitor's answer to it, if there is none to us. Resolves when
 * it is known whether that answer counts; then `current` says so.
 */
export declare const startMove: StartExtra;

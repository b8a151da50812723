import type { Embed } from './embed.js';
/** Booking with Phorest. A plain link to it needs no permission; only its frame does. */
export declare const phorest: Embed;

import type { Embed } from './embed.js';
/** Vimeo. `dnt=1` keeps the player from setting cookies; those of earlier visits are still sent (Vimeo's help). */
export declare const vimeo: Embed;

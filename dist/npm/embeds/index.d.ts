import type { Embed } from './embed.js';
/** The embeds that placeholders know by name. A frame from anywhere else is named by its host. */
export declare const embeds: readonly Embed[];

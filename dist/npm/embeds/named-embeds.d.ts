import type { Embed } from './embed.js';
/** The content of frames that a site says it has, by id. What nobody knows is reported. */
export declare const namedEmbeds: (ids: readonly string[], report: (problem: string) => void) => Embed[];

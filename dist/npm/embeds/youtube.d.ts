import type { Embed } from './embed.js';
/**
 * YouTube. From the address without cookies it stores nothing before the visitor presses play (Google's help, "privacy
 * enhanced mode"; not measured by us). The player and its options are the same.
 */
export declare const youtube: Embed;

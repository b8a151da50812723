import type { Embed } from './embed.js';
/** A post of Instagram. In a frame: `https://www.instagram.com/p/<code>/embed`. */
export declare const instagram: Embed;

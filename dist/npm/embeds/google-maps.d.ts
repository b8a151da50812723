import type { Embed } from './embed.js';
/** Google Maps. There is no form of it that tells Google less. */
export declare const googleMaps: Embed;

import type { Embed } from './embed.js';
import { googleMaps } from './google-maps.js';
import { instagram } from './instagram.js';
import { phorest } from './phorest.js';
import { vimeo } from './vimeo.js';
import { youtube } from './youtube.js';

/** The embeds that placeholders know by name. A frame from anywhere else is named by its host. */
export const embeds: readonly Embed[] = [googleMaps, instagram, phorest, vimeo, youtube];

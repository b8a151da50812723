import { googleMaps } from './google-maps.js';
import { vimeo } from './vimeo.js';
import { youtube } from './youtube.js';

/** The embeds that placeholders know by name. A frame from anywhere else is named by its host. */
const embeds = [googleMaps, vimeo, youtube];

export { embeds };

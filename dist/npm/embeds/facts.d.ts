import type { Facts } from '../core/service.js';
/**
 * What embeds contact and leave behind, by their id. All of it lies on the companies' own domains, where a page of a site
 * can delete nothing. Cookies of YouTube: a public measurement by nuxt/scripts; of Vimeo: its help; of Google and
 * Instagram: Open Cookie Database. What Phorest's frame leaves is not known.
 */
export declare const embedFacts: Readonly<Record<string, Facts>>;

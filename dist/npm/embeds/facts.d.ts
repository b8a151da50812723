import type { Facts } from '../core/service.js';
/**
 * What embeds contact and leave behind, by their id. All of it lies on the companies' own domains, where a page of a site
 * can delete nothing. Cookies of YouTube: a public measurement by nuxt/scripts; of Vimeo: its help (with `dnt` only the last
 * two); of Google and Instagram: Open Cookie Database, which names more; that `NID` is kept for 6 months: several lists. What Phorest's frame leaves is not known: its own
 * pages run Google Analytics and Google Ads (seen in one saved address).
 */
export declare const embedFacts: Readonly<Record<string, Facts>>;

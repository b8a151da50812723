import type { BannerTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
/** The words that the site has of its own for the texts of a part. */
export declare const ownWords: ({ options }: Pick<UiContext, "options">, part: "banner" | "settings") => unknown;
/** The banner in the site's own words, where it has some. Tells too if these stand in the wrong place. */
export declare function rewordBanner(texts: BannerTexts, context: Pick<UiContext, 'options' | 'report'>): BannerTexts;

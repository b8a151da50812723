import type { OptionalCategory } from '../core/consent.js';
import type { Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
/** A piece of a sentence. The name of a company reads in a direction of its own. */
export interface Piece {
    readonly text: string;
    readonly isName: boolean;
}
/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
export declare function bannerSentence(tag: string, texts: BannerTexts, categories: readonly OptionalCategory[], services: readonly Service[]): Piece[];

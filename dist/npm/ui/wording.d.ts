import type { OptionalCategory } from '../core/consent.js';
import type { Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
import type { Piece } from './with-names.js';
/** Languages that write digits of their own. The others go without a format, whose first use takes Chromium 15 ms. */
export declare const OWN_DIGITS: RegExp;
/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
export declare function bannerSentence(tag: string, texts: BannerTexts, categories: readonly OptionalCategory[], services: readonly Service[]): Piece[];

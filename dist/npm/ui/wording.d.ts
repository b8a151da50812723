import type { OptionalCategory } from '../core/consent.js';
import type { Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
export declare function bannerSentence(tag: string, texts: BannerTexts, categories: readonly OptionalCategory[], services: readonly Service[]): string;

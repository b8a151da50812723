import type { BannerTexts, Language, SettingsTexts } from './language.js';
export declare const tag = "en-GB";
export declare const banner: BannerTexts;
export declare const settings: SettingsTexts;
export declare const en: Language;

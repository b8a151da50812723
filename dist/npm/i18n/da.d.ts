import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';
export declare const tag = "da";
export declare const banner: BannerTexts;
export declare const settings: SettingsTexts;
export declare const frames: FrameTexts;
export declare const table: TableTexts;
export declare const da: Language;

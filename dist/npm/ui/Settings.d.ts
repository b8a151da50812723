import type { SettingsTexts } from '../i18n/language.js';
import type { Labels, SettingsPart } from './contract.js';
/** The settings in a language. They come in a file of their own, fetched when they are first opened. */
export declare const createSettings: (tag: string, texts: SettingsTexts, labels: Labels) => SettingsPart;

import type { SettingsTexts, Unit } from '../i18n/language.js';
/** How long something is kept, in words: the longest unit that it is a whole number of, as in "13 months". */
export declare function life(tag: string, seconds: number, texts: SettingsTexts['life']): string;
/** A number of something, as in "6 months", in the words of the browser where the language has none of its own. */
export declare function amount(tag: string, count: number, unit: Unit, { units }: SettingsTexts['life']): string;

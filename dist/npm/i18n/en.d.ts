import type { Language } from './language.js';
/** British English, the language that the others are translated from. No native reader has checked it yet. */
export declare const en: Language;

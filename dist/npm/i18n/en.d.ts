import type { Language } from './language.js';
/** British English, the language that the others are translated from. */
export declare const en: Language;

import type { Askfirst } from './api.js';
import type { Options } from './core/options.js';
import type { Language, Texts } from './i18n/language.js';
export type { Askfirst, ChangeDetail } from './api.js';
export type { Choices } from './core/choose.js';
export type { Allowed, Category, Consent, OptionalCategory } from './core/consent.js';
export type { Options } from './core/options.js';
export type { Facts, PageAddress, Purpose, Service, ServicePage, Stored } from './core/service.js';
export type { Leak } from './debug/leak.js';
export type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts, Texts } from './i18n/language.js';
export interface StartOptions extends Options {
    /** Language of the interface, from `askfirst/i18n/…`. Default British English, fetched with the interface. */
    language?: Language;
    texts?: Texts;
    /** Nonce for the scripts and styles that are added, under a strict content security policy. */
    nonce?: string;
}
/**
 * Starts askfirst in a browser: asks the visitor if there is no answer yet, and starts the services that are allowed.
 * A second call gets the running instance. Wrong options are reported in the console and left out; nothing is thrown.
 */
export declare function start({ language, nonce, ...options }: StartOptions): Askfirst;

import type { Askfirst } from './api.js';
import type { Options } from './core/options.js';
import { create } from './create.js';
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
export function start({ language, nonce = '', ...options }: StartOptions): Askfirst {
  const load = async () => language ?? (await import('./i18n/en.js')).en;
  return create(options, {
    nonce,
    origins: [],
    // What is no list of services is reported when they are picked.
    expected: [options.services ?? []].flat().filter(Boolean),
    async loadHold() {
      const [{ createHold }, { embeds }, { tag, frames }] = await Promise.all([
        import('./hold/hold.js'),
        import('./embeds/index.js'),
        load(),
      ]);
      return context => createHold({ ...context, embeds }, tag, frames);
    },
    async loadTable() {
      const [{ createTable }, { tag, settings, table }] = await Promise.all([import('./table/table.js'), load()]);
      return (...parts) => createTable(...parts, tag, settings, table);
    },
    loadRunner: async () => (await import('./runner.js')).createRunner(),
    loadMove: async () => (await import('./move/move.js')).startMove,
    loadDebug: async () => (await import('./debug/debug.js')).createDebug,
    async loadDecide() {
      const [{ createDecider }, { facts }] = await Promise.all([import('./decide.js'), import('./services/facts.js')]);
      return createDecider(facts);
    },
    async loadUi() {
      const [{ mount }, { tag, banner }] = await Promise.all([import('./ui/mount.js'), load()]);
      return context => mount(context, tag, banner);
    },
    async loadSettings() {
      const [{ createSettings }, { tag, settings, banner }] = await Promise.all([import('./ui/Settings.js'), load()]);
      return createSettings(tag, settings, banner);
    },
  });
}

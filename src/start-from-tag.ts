import type { Askfirst } from './api.js';
import { matchLanguage } from './core/match-language.js';
import type { Catalogue } from './core/options.js';
import { create } from './create.js';
import type { CreateDebug } from './debug/debug.js';
import type { CreateDecider } from './decide.js';
import type { OfferedHold } from './hold/script.js';
import { languages } from './i18n/index.js';
import type { StartMove } from './move/move.js';
import { native } from './page/native.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import { parsed } from './page/tasks.js';
import type { CreateRunner } from './runner.js';
import { readConfig } from './script-config.js';
import { furtherGlobals, globals } from './services/globals.js';
import type { OfferedTable } from './table/script.js';
import type { MountUi, SettingsPart } from './ui/contract.js';

declare global {
  interface Window {
    askfirst?: Askfirst;
  }
}

/** Our further files leave what they hold on the script element they came in: no global, nothing to look up by name. */
export type OwnScript = HTMLScriptElement & {
  mount?: MountUi;
  settings?: SettingsPart;
  createDecider?: CreateDecider;
  createDebug?: CreateDebug;
  createRunner?: (further: Catalogue, names: readonly string[]) => CreateRunner;
  further?: Catalogue;
  createHold?: OfferedHold;
  createTable?: OfferedTable;
  startMove?: StartMove;
};

/** Starts askfirst with what its script tag says. To be called while that tag is the current script. */
export function startFromTag(): void {
  /** A module has no `currentScript`; then our tag is known by its file name. */
  const tag = (native('currentScript') ??
    native('querySelector')('script[src*="askfirst"]') ??
    native('createElement')('script')) as HTMLScriptElement;

  const base = new URL(tag.src || 'askfirst.js', native('baseURI'));
  const own = (loadScript: LoadScript, name: string): Promise<OwnScript> => loadScript(new URL(name, base).href);

  const begin = (config: Record<string, unknown>) => {
    /** One for the whole page: that of its texts, else the configured one, else English. */
    let language: string | undefined;
    const inLanguage = (loadScript: LoadScript, part: string): Promise<OwnScript> => {
      language ??= matchLanguage([native('documentElement').lang, `${config['language']}`], languages) ?? 'en';
      const load = () => own(loadScript, `askfirst-${part}.${language}.js`);
      return load().catch(error => {
        if (language === 'en') throw error;
        report(error);
        language = 'en';
        return load();
      });
    };
    window.askfirst = create(config, {
      expected: Object.entries(config).flatMap(([name, id]) => {
        const [calls, flag] = (globals[name] ?? furtherGlobals[name])?.split(' ') ?? [];
        return calls === undefined ? [] : { calls, optOut: flag && `${flag}${id}` };
      }),
      nonce: tag.nonce,
      origins: [base.origin],
      loadUi: async loadScript => (await inLanguage(loadScript, 'ui')).mount as MountUi,
      loadSettings: async loadScript => (await inLanguage(loadScript, 'settings')).settings as SettingsPart,
      loadHold: async loadScript => (await inLanguage(loadScript, 'hold')).createHold as OfferedHold,
      loadTable: async loadScript => (await inLanguage(loadScript, 'policy')).createTable as OfferedTable,
      async loadRunner(loadScript) {
        const isMore = Object.keys(config).some(name => name in furtherGlobals);
        const [{ createRunner }, { further = {} }] = await Promise.all([
          own(loadScript, 'askfirst-services.js'),
          isMore ? own(loadScript, 'askfirst-more.js') : ({} as OwnScript),
        ]);
        const names = Object.keys({ ...globals, ...furtherGlobals });
        return (createRunner as NonNullable<OwnScript['createRunner']>)(further, names);
      },
      loadDecide: async loadScript => (await own(loadScript, 'askfirst-decide.js')).createDecider as CreateDecider,
      loadMove: async loadScript => (await own(loadScript, 'askfirst-move.js')).startMove as StartMove,
      loadDebug: async loadScript => (await own(loadScript, 'askfirst-debug.js')).createDebug as CreateDebug,
    });
  };

  const config = readConfig(tag.dataset);
  if (Object.keys(config).length) begin(config);
  // The block that holds the settings may stand below the tag.
  else parsed().then(() => begin(readConfig(tag.dataset)));
}

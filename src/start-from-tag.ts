import type { Askfirst } from './api.js';
import { matchLanguage } from './core/match-language.js';
import { create } from './create.js';
import { handed } from './handed.js';
import { languages } from './i18n/index.js';
import { expectedOf } from './page/expected.js';
import { native } from './page/native.js';
import { report } from './page/report.js';
import { parsed } from './page/tasks.js';
import { readConfig } from './script-config.js';
import { commonGlobals } from './services/common-globals.js';

declare global {
  interface Window {
    askfirst?: Askfirst;
  }
}

/** Starts askfirst with what its script tag says. To be called while that tag is the current script. */
export function startFromTag(): void {
  /** A module has no `currentScript`; then our tag is known by its file name. */
  const tag = (native('currentScript') ??
    native('querySelector')('script[src*=askfirst]') ??
    native('createElement')('script')) as HTMLScriptElement;
  const base = new URL(tag.src || 'askfirst.js', native('baseURI'));

  const begin = (config: Record<string, unknown>) => {
    /** One for the whole page: that of its texts, else the configured one, else English. */
    let language: string | undefined;
    const fileOf = (part: string): string => {
      if (!/^(ask|settings|frames|policy)$/.test(part)) return part;
      language ??= matchLanguage([native('documentElement').lang, `${config['language']}`], languages) ?? 'en';
      return `${part}.${language}`;
    };

    window.askfirst = create(config, {
      expected: expectedOf(commonGlobals, config),
      names: Object.keys(commonGlobals),
      nonce: tag.nonce,
      origins: [base.origin],
      async load(part, loadScript) {
        const file = fileOf(part);
        try {
          const script = await loadScript(new URL(`askfirst-${file}.js`, base).href, { handed });
          return (script as unknown as { offered: never }).offered;
        } catch (error) {
          // The second try is in English.
          if (file !== part && language !== 'en') {
            report(error as string);
            language = 'en';
          }
          throw error;
        }
      },
    });
  };

  const config = readConfig(tag.dataset);
  if (Object.keys(config).length) begin(config);
  // The block that holds the settings may stand below the tag.
  else parsed().then(() => begin(readConfig(tag.dataset)));
}

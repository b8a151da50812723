import type { Askfirst } from './api.js';
import { create } from './create.js';
import { languages } from './i18n/index.js';
import { native } from './page/native.js';
import { parsed } from './page/tasks.js';
import { readConfig } from './script-config.js';
import * as catalogue from './services/index.js';
import type { MountUi } from './ui/contract.js';

declare global {
  interface Window {
    askfirst?: Askfirst;
  }
}

/** The UI file leaves its `mount` on the script element that it came in: no global, and nothing to look up by name. */
export type UiScript = HTMLScriptElement & { mount?: MountUi };

/** A module has no `currentScript`; then our tag is known by its file name. */
const tag = (native('currentScript') ??
  native('querySelector')('script[src*="askfirst"]') ??
  native('createElement')('script')) as HTMLScriptElement;

const begin = (config: Record<string, unknown>) => {
  const base = new URL(tag.src || 'askfirst.js', native('baseURI'));
  window.askfirst = create(config, {
    catalogue,
    nonce: tag.nonce,
    origins: [base.origin],
    async loadUi(loadScript) {
      const script: UiScript = await loadScript(new URL(`askfirst-ui.${languages[0]}.js`, base).href);
      return script.mount as MountUi;
    },
  });
};

const config = readConfig(tag.dataset);
if (Object.keys(config).length) begin(config);
// The block that holds the settings may stand below the tag.
else parsed().then(() => begin(readConfig(tag.dataset)));

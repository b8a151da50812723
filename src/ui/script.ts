import type { Language } from '../i18n/language.js';
import type { UiScript } from '../script.js';
import { mount } from './mount.js';

/** What each `askfirst-ui.<language>.js` runs: leaves the interface for `askfirst.js`, on its own script element. */
export function offer(language: Language): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as UiScript;
  script.mount = context => mount(context, language);
}

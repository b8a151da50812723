import type { SettingsTexts } from '../i18n/language.js';
import type { OwnScript } from '../start-from-tag.js';
import { createSettings } from './Settings.js';

/** What each `askfirst-settings.<language>.js` runs. */
export function offer(tag: string, texts: SettingsTexts): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as OwnScript;
  script.settings = createSettings(tag, texts);
}

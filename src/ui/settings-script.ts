import type { Language } from '../i18n/language.js';
import type { OwnScript } from '../start-from-tag.js';
import type { Labels } from './contract.js';
import { createSettings } from './Settings.js';

/** What each `askfirst-settings.<language>.js` runs. */
export function offer({ tag, settings, labels }: Pick<Language, 'tag' | 'settings'> & { labels: Labels }): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as OwnScript;
  script.settings = createSettings(tag, settings, labels);
}

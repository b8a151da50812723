import type { Language } from '../i18n/language.js';
import { native } from '../page/native.js';
import type { OwnScript } from '../start-from-tag.js';
import type { Labels } from './contract.js';
import { createSettings } from './Settings.js';

/** What each `askfirst-settings.<language>.js` runs. */
export function offer({ tag, settings, labels }: Pick<Language, 'tag' | 'settings'> & { labels: Labels }): void {
  const script = native('currentScript') as OwnScript;
  script.settings = createSettings(tag, settings, labels);
}

import type { Language } from '../i18n/language.js';
import { native } from '../page/native.js';
import type { OwnScript } from '../start-from-tag.js';
import { mount } from './mount.js';

/** What each `askfirst-ui.<language>.js` runs: leaves the interface for `askfirst.js`, on its own script element. */
export function offer({ tag, banner }: Pick<Language, 'tag' | 'banner'>): void {
  const script = native('currentScript') as OwnScript;
  script.mount = context => mount(context, tag, banner);
}

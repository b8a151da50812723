import type { Facts } from '../core/service.js';
import type { SettingsTexts } from '../i18n/language.js';
import { life } from './life.js';

/** Something that a service leaves in the browser, in words. */
export interface LeftBehind {
  readonly name: string;
  /** Where it lies, if it is no cookie of the site: the company's own domain, or the browser's storage. */
  readonly place: string | undefined;
  readonly purpose: string | undefined;
  readonly life: string;
}

/** What a service leaves in the browser: cookies, then what lies in storage. `tag`: BCP 47, of the texts. */
export const leftBehind = (
  { cookies = [], storage = [] }: Partial<Facts>,
  tag: string,
  texts: Pick<SettingsTexts, 'life' | 'purposes' | 'storage' | 'unknown'>,
): LeftBehind[] =>
  [
    ...cookies.map(cookie => ({ ...cookie, place: cookie.domain, without: texts.life.session })),
    ...storage.map(item => ({
      ...item,
      place: texts.storage,
      without: item.session ? texts.life.session : texts.life.ever,
    })),
  ].map(({ name, place, purpose, maxAge, without }) => ({
    name,
    place,
    purpose: purpose && texts.purposes[purpose],
    life: maxAge === 'unknown' ? texts.unknown : maxAge ? life(tag, maxAge, texts.life) : without,
  }));

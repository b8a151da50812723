import type { Facts } from '../core/service.js';
import type { SettingsTexts } from '../i18n/language.js';
import { life } from './life.js';

/** Something that a service leaves in the browser, in words. */
export interface LeftBehind {
  readonly name: string;
  /** The company's own domain, if it lies there. */
  readonly domain: string | undefined;
  readonly purpose: string | undefined;
  readonly life: string;
}

/** What a service leaves in the browser: cookies, then what lies in storage. `tag`: BCP 47, of the texts. */
export const leftBehind = (
  { cookies = [], storage = [] }: Partial<Facts>,
  tag: string,
  texts: Pick<SettingsTexts, 'life' | 'purposes'>,
): LeftBehind[] =>
  [
    ...cookies.map(cookie => ({ ...cookie, without: texts.life.session })),
    ...storage.map(item => ({ ...item, without: texts.life.ever })),
  ].map(({ name, domain, purpose, maxAge, without }) => ({
    name,
    domain,
    purpose: purpose && texts.purposes[purpose],
    life: maxAge ? life(tag, maxAge, texts.life) : without,
  }));

import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import { mount } from './mount.js';

/** What each `askfirst-ui.<language>.js` runs. */
export const offer = ({ tag, banner }: Pick<Language, 'tag' | 'banner'>): void =>
  offerPart<'ui'>(context => mount(context, tag, banner));

import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import type { Parts } from '../surroundings.js';
import { startTable } from './start-table.js';

/** What each `askfirst-policy.<language>.js` runs. */
export const offer = (texts: Pick<Language, 'tag' | 'settings' | 'table'>): void =>
  offerPart<Parts['policy']>(context => startTable(context, texts));

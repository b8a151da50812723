import type { Askfirst } from '../api.js';
import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import type { Parts } from '../surroundings.js';
import { type Content, createTable } from './table.js';

/** Fills the places of the page. Returns a function that ends it. */
export type OfferedTable = (askfirst: Askfirst, content: Content, options: object) => () => void;

/** What each `askfirst-policy.<language>.js` runs. */
export const offer = ({ tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>): void =>
  offerPart<Parts['policy']>((...parts) => createTable(...parts, tag, settings, table));

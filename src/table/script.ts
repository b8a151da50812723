import type { Askfirst } from '../api.js';
import type { Decider } from '../decide.js';
import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import type { Parts } from '../surroundings.js';
import { createTable } from './table.js';

/** Fills the places of the page. Returns a function that ends it. */
export type OfferedTable = (askfirst: Askfirst, decider: Decider) => () => void;

/** What each `askfirst-policy.<language>.js` runs. */
export const offer = ({ tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>): void =>
  offerPart<Parts['policy']>((...parts) => createTable(...parts, tag, settings, table));

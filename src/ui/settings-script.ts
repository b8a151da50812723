import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import type { Parts } from '../surroundings.js';
import type { Labels } from './contract.js';
import { createSettings } from './Settings.js';

/** What each `askfirst-settings.<language>.js` runs. */
export const offer = ({ tag, settings, labels }: Pick<Language, 'tag' | 'settings'> & { labels: Labels }): void =>
  offerPart<Parts['settings']>(createSettings(tag, settings, labels));

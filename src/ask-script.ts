import { createDecider } from './decide.js';
import type { Language } from './i18n/language.js';
import { offerPart } from './offer-part.js';
import * as common from './services/common.js';
import type { Parts } from './surroundings.js';
import { mount } from './ui/mount.js';

/** What each `askfirst-ask.<language>.js` runs. The build leaves of the services only what is told about them. */
export const offer = ({ tag, banner }: Pick<Language, 'tag' | 'banner'>): void =>
  offerPart<Parts['ask']>(createDecider(context => mount(context, tag, banner), { ...common }));

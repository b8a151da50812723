import { endingsOf } from './core/endings.js';
import { offerPart } from './offer-part.js';
import { createSensitivePages } from './page/sensitive-pages.js';
import * as common from './services/common.js';
import { tellGoogle } from './services/tell-google.js';
import type { Parts } from './surroundings.js';

// What `askfirst-sensitive.js` runs.
offerPart<Parts['sensitive']>(createSensitivePages(tellGoogle, endingsOf({ ...common })));

import { createHold } from './hold/hold.js';
import { offerPart } from './offer-part.js';
import type { Parts } from './surroundings.js';

// What `askfirst-hold.js` runs.
offerPart<Parts['hold']>(createHold);

import { createHold } from './hold/hold.js';
import { offerPart } from './offer-part.js';

// What `askfirst-hold.js` runs.
offerPart<'hold'>(createHold);

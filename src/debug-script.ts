import { startDebug } from './debug/debug.js';
import { offerPart } from './offer-part.js';
import type { Parts } from './surroundings.js';

// What `askfirst-debug.js` runs.
offerPart<Parts['debug']>(startDebug);

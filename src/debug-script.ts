import { createDebug } from './debug/debug.js';
import { offerPart } from './offer-part.js';

// What `askfirst-debug.js` runs.
offerPart<'debug'>(createDebug);

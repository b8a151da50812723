import { startMove } from './move/move.js';
import { offerPart } from './offer-part.js';
import type { Parts } from './surroundings.js';

// What `askfirst-move.js` runs.
offerPart<Parts['move']>(startMove);

import { startMove } from './move/move.js';
import { offerPart } from './offer-part.js';

// What `askfirst-move.js` runs.
offerPart<'move'>(startMove);

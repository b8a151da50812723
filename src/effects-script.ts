import { endingsOf } from './core/endings.js';
import { createEffects } from './effects.js';
import { offerPart } from './offer-part.js';
import * as common from './services/common.js';
import { commonFacts } from './services/common-facts.js';
import type { Parts } from './surroundings.js';

// What `askfirst-effects.js` runs.
offerPart<Parts['effects']>(createEffects(commonFacts, endingsOf({ ...common })));

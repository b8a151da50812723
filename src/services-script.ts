import { offerPart } from './offer-part.js';
import { createRunner } from './runner.js';
import * as common from './services/common.js';
import type { Parts } from './surroundings.js';

// What `askfirst-services.js` runs.
offerPart<Parts['services']>(createRunner(common));

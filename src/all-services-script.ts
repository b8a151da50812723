import { offerPart } from './offer-part.js';
import { serviceTools } from './page/service-tools.js';
import { createRunner } from './runner.js';
import * as catalogue from './services/index.js';
import type { Parts } from './surroundings.js';

// What `askfirst-all-services.js` runs.
offerPart<Parts['services']>(createRunner(catalogue, serviceTools));

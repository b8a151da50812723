import { offerPart } from './offer-part.js';
import * as further from './services/further.js';
import type { Parts } from './surroundings.js';

// What `askfirst-further.js` runs. The build leaves of the services only what is told about them.
offerPart<Parts['further']>({ ...further });

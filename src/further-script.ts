import type { Further } from './decide.js';
import { offerPart } from './offer-part.js';
import * as further from './services/further.js';
import { furtherFacts } from './services/further-facts.js';

// What `askfirst-further.js` runs. The build leaves of the services only what is told about them.
offerPart<Further>({ catalogue: { ...further }, facts: furtherFacts });

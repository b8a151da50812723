import type { FurtherCatalogue } from './decide.js';
import type { FurtherFacts } from './effects.js';
import { offerPart } from './offer-part.js';
import * as further from './services/further.js';
import { furtherFacts } from './services/further-facts.js';

// What `askfirst-further.js` runs. The build leaves of the services only what is told about them.
offerPart<FurtherCatalogue & FurtherFacts>({ catalogue: { ...further }, facts: furtherFacts });

import { createDecider } from './decide.js';
import { offerPart } from './offer-part.js';
import * as common from './services/common.js';
import { commonFacts } from './services/common-facts.js';

// What `askfirst-decide.js` runs. The build leaves of the services only what is told about them.
offerPart<'decide'>(createDecider({ ...common }, commonFacts));

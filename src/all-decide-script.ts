import { createDecider } from './decide.js';
import { offerPart } from './offer-part.js';
import { facts } from './services/facts.js';
import * as catalogue from './services/index.js';

// What `askfirst-all-decide.js` runs. The build leaves of the services only what is told about them.
offerPart<'decide'>(createDecider({ ...catalogue }, facts));

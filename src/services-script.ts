import { offerPart } from './offer-part.js';
import { createRunner } from './runner.js';
import * as common from './services/common.js';

// What `askfirst-services.js` runs.
offerPart<'services'>(createRunner({ ...common }));

import { offerPart } from './offer-part.js';
import { createRunner } from './runner.js';
import * as catalogue from './services/index.js';

// What `askfirst-all-services.js` runs.
offerPart<'services'>(createRunner({ ...catalogue }));

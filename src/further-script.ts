import { createFurther } from './further.js';
import { offerPart } from './offer-part.js';
import { furtherGlobals } from './services/further-globals.js';
import type { Parts } from './surroundings.js';

// What `askfirst-further.js` runs.
offerPart<Parts['further']>(createFurther(furtherGlobals));

import { offerPart } from './offer-part.js';
import { furtherFacts } from './services/further-facts.js';
import type { Parts } from './surroundings.js';

// What `askfirst-further-facts.js` runs.
offerPart<Parts['further-facts']>(furtherFacts);

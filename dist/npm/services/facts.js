import { commonFacts } from './common-facts.js';
import { furtherFacts } from './further-facts.js';

/** The facts of the catalogue, by the service's id. Apart from it: a page that only starts services needs none of them. */
const facts = { ...commonFacts, ...furtherFacts };

export { facts };

import type { Facts } from '../core/service.js';
import { commonFacts } from './common-facts.js';
import { furtherFacts } from './further-facts.js';

/** The facts of the catalogue, by the service's id. Apart from it: a page that only starts services needs none of them. */
export const facts: Readonly<Record<string, Facts>> = { ...commonFacts, ...furtherFacts };

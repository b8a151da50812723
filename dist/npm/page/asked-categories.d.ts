import { type OptionalCategory, type Subject } from '../core/consent.js';
import type { Claim } from './claim.js';
/** Creates what tells the categories that there is something to ask about: services, stopped snippets, held markup. */
export declare const createCategories: (services: readonly Subject[], page: Claim<unknown>) => () => OptionalCategory[];

import type { Consent } from './consent.js';
import type { Endings } from './endings.js';
import type { Gate } from './gate.js';
/** What a change takes that a mere start does not. */
export interface Change {
    /** Puts phone numbers back, as `rememberNumbers` of the service's page has remembered them. */
    putNumbersBack(numbers: never): unknown;
    readonly endings: Endings;
}
/**
 * Tells services about an answer, or about a page that became sensitive or ceased to be: of those that run the ones no
 * longer permitted are stopped, the others updated. Returns whether something goes on that only a reload can stop.
 */
export declare function changeServices(gate: Gate, consent: Consent, sensitive: boolean, { putNumbersBack, endings }: Change): boolean;
/**
 * The page has a new address. Where it became sensitive or ceased to be, that is a change, and the answer that of
 * `changeServices`; else undefined.
 */
export declare function routeServices(gate: Gate, sensitive: boolean, how: Change): boolean | undefined;

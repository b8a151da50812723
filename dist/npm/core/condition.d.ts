import { type Allowed, type OptionalCategory } from './consent.js';
/** The first word of a condition that is no category, if there is one. Such a condition is never met. */
export declare const unknownWord: (condition: string) => string | undefined;
/** Whether a condition is met. `decided`: whether the visitor has answered; without an answer nothing is refused. */
export declare const meets: (condition: string, allowed: Allowed, decided: boolean) => boolean;
/**
 * The categories that the visitor would have to allow so that a condition is met, of alternatives the first.
 * Undefined if allowing more cannot meet it.
 */
export declare function lacking(condition: string, allowed: Allowed, decided: boolean): OptionalCategory[] | undefined;

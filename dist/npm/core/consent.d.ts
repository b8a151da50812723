/** The categories a visitor may allow one by one; "necessary" is never asked about. */
export declare const optionalCategories: readonly ["functional", "analytics", "marketing"];
export type OptionalCategory = (typeof optionalCategories)[number];
export type Category = 'necessary' | OptionalCategory;
/** One answer per category. */
export type Allowed = Readonly<Record<Category, boolean>>;
/** What a visitor chose, and about what. A new object for each decision, so that it can stand for the decision itself. */
export interface Consent {
    /** Whether the visitor has answered and the answer counts. */
    readonly decided: boolean;
    /** When, in milliseconds since 1970; 0 without an answer. */
    readonly at: number;
    /** The version of the cookie policy that was in force; 0 without an answer. */
    readonly policy: number;
    /** Categories that are allowed as a whole. */
    readonly allowed: Allowed;
    /** Ids of the services that the visitor was asked about: a service that was added later is not among them. */
    readonly asked: readonly string[];
    /** Ids of the services that are allowed although their category as a whole is not. */
    readonly also: readonly string[];
}
/** No answer: everything optional is off. */
export declare const undecided: Consent;
/** Why the visitor is asked: first time, answer too old, policy changed, new service in an allowed category. */
export type AskReason = 'first' | 'expired' | 'policy' | 'service';
/** What a permission hangs on: a service's id and category, and further categories that it cannot do without. */
export interface Subject {
    readonly id: string;
    readonly category: OptionalCategory;
    readonly needs?: readonly OptionalCategory[];
}
/**
 * Whether a service may run: it or its category is allowed, and the visitor was asked about the service itself. One that
 * carries several categories needs them all.
 */
export declare const permits: ({ allowed, asked, also }: Consent, { id, category, needs }: Subject) => boolean;
/** Whether anything optional is allowed. */
export declare const allowsAny: ({ allowed, also }: Consent) => boolean;
/** The same day of the month, `months` later; the last day where that month is shorter. Milliseconds since 1970, UTC. */
export declare function addMonths(at: number, months: number): number;
/** Why a stored answer does not count any more at the moment `now`, if it does not. */
export declare function staleness({ at, policy }: Consent, policyVersion: number, months: number, now: number): AskReason | undefined;

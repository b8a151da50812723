import type { Category } from '../core/consent.js';
/** All texts of the interface. `{…}` is filled in. */
export interface Texts {
    heading: string;
    /** The banner's sentence. `{purposes}` and `{companies}` are lists. */
    body: string;
    /** The same where no company is known. */
    bodyAlone: string;
    /** At the end of a list of companies, for each plural form of the language. */
    others: Partial<Record<Intl.LDMLPluralRule, string>> & {
        other: string;
    };
    choose: string;
    policy: string;
    reject: string;
    accept: string;
    settings: string;
    intro: string;
    save: string;
    close: string;
    /** `purpose` is the middle of a sentence: They …, … and …. */
    categories: Record<Category, {
        title: string;
        body: string;
        purpose?: string;
    }>;
    always: string;
    on: string;
    off: string;
    /** What a screen reader hears after a decision. */
    saved: string;
    /** The same where the browser did not let us store it. */
    unsaved: string;
}
/** One language of the interface. */
export interface Language {
    /** BCP 47, for lists and plural forms. */
    readonly tag: string;
    readonly texts: Texts;
}

import type { Category, OptionalCategory } from '../core/consent.js';
import type { Separators } from '../core/join-list.js';
import type { Purpose } from '../core/service.js';
/** A text for each plural form of a language. */
export type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
};
/** Units that a time is told in. */
export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
/** The texts of the banner. `{…}` is filled in. */
export interface BannerTexts {
    heading: string;
    /** The sentence. `{purposes}` and `{companies}` are lists. */
    body: string;
    /** The same where no company is known. */
    bodyAlone: string;
    /** The middle of the sentence, for each optional category: They …, … and …. */
    purposes: Record<Exclude<Category, 'necessary'>, string>;
    /** Between two, between the items of a longer list, and before its last: as `Intl.ListFormat` has them. */
    and: Separators;
    /** At the end of a list of companies. */
    others: Plurals;
    /** Why we ask again. */
    again: {
        expired: string;
        policy: string;
        service: string;
    };
    /** The browser sent the signal of the Global Privacy Control. */
    privacyControl: string;
    choose: string;
    policy: string;
    reject: string;
    accept: string;
    /** Heading of the settings, and name of the button that opens them again. */
    settings: string;
    /** What a screen reader hears after a decision. `failed`, where the browser did not let us store it, all see. */
    outcomes: {
        rejected: string;
        accepted: string;
        saved: string;
        failed: string;
    };
    hide: string;
}
/** The texts of the settings. */
export interface SettingsTexts {
    intro: string;
    save: string;
    close: string;
    categories: Record<Category, {
        title: string;
        body: string;
    }>;
    /** What a cookie or an item in storage is for. At most 60 characters each. */
    purposes: Record<Purpose, string>;
    always: string;
    on: string;
    off: string;
    /** Some services of a category are on and some are off. */
    some: string;
    /** Who sets the necessary cookie. */
    thisSite: string;
    /** In the place of what nobody has told us: names, or how long something is kept. */
    unknown: string;
    /** Where something lies that is no cookie, as in "_hjUserAttributes (browser storage)". */
    storage: string;
    /** A service follows what the visitor does on the page. */
    recording: string;
    /** Link to the privacy notice of a company. */
    privacy: string;
    /**
     * How long something is kept that has no date: until the browser closes, or without an end. `units`: as in "{n} months",
     * only in a language that browsers may not know (`core/formats.ts`).
     */
    life: {
        session: string;
        ever: string;
        units?: Record<Unit, Plurals>;
    };
    /** `{date}` of the last answer, and until when it counts: `{expiry}`. */
    lastChoice: string;
    /** On a page that may say something about the visitor's health. */
    sensitive: string;
    /** Something that cannot be stopped goes on because a reload would lose what the visitor typed. */
    waits: string;
    reload: string;
    /** `{cookies}` is a list of cookies that a page cannot delete. */
    leftovers: string;
}
/** The texts of the placeholder that stands in for a held frame. */
export interface FrameTexts {
    /** `{name}` is the service, `{title}` what the page calls the frame. */
    heading: string;
    /** What showing it means. `{company}` is who it comes from. */
    body: string;
    /** This frame, this page view, not stored. */
    once: string;
    /** Stored. `{categories}` is a list of the names below. */
    always: string;
    categories: Record<OptionalCategory, string>;
    /** A plain link to `{name}`. */
    elsewhere: string;
}
/** The texts of the cookie table in a site's policy. Titles, purposes and lives are those of the settings. */
export interface TableTexts {
    /** What holds now: no answer yet, all off, all on, and some on. `{date}` of the answer, `{names}` is a list. */
    undecided: string;
    rejected: string;
    accepted: string;
    some: string;
    /** How to change it, and what happens then. */
    how: string;
    /** Button that opens the settings. */
    change: string;
    /** Heads of the columns. At most 20 characters each. */
    columns: {
        name: string;
        company: string;
        purpose: string;
        life: string;
    };
    /** In the place of names, for a service that leaves nothing, as far as we know. */
    nothing: string;
}
/** Words of a site's own, in place of any of the texts. */
export type Texts = Rewording<Omit<Language, 'tag'>>;
type Rewording<T> = {
    readonly [Key in keyof T]?: T[Key] extends string ? string : Rewording<T[Key]>;
};
/** One language of the interface. */
export interface Language {
    /** BCP 47, for lists and plural forms. */
    readonly tag: string;
    readonly banner: BannerTexts;
    readonly settings: SettingsTexts;
    readonly frames: FrameTexts;
    readonly table: TableTexts;
}
export {};

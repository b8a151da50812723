import type { Askfirst } from '../api.js';
import type { AskReason, Consent, OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
/** What counts on this page now. One object for all parts of askfirst. */
export interface Current {
    consent: Consent;
    /** The services of the site, once a file is there that knows them. */
    services: readonly Service[];
    /** What they leave behind, by their id, once the file is there that lets decisions take effect. */
    facts: Readonly<Record<string, Facts>>;
    /** Cookies of what is not allowed that a page cannot delete. */
    leftovers: readonly string[];
    /** Reloads the page, if that is still due: it waits while the visitor has typed something. */
    reload?: (() => void) | undefined;
}
/** What is on the screen. */
export interface UiState {
    /** The button that opens the settings again, where the site wants it and nothing is asked. */
    readonly reopen?: boolean | undefined;
    /** The banner, and why. It makes room while the settings are open. */
    readonly asking?: AskReason | undefined;
    readonly settings: boolean;
    /** Whether a decision was just made that could be saved, or could not. Announced once, politely. */
    readonly saved?: boolean | undefined;
}
/** What the interface needs to know and may do. */
export interface UiContext {
    readonly askfirst: Pick<Askfirst, 'acceptAll' | 'rejectAll' | 'openSettings'> & {
        /** Category keys speak for all their services, ids of services for themselves. */
        decide(choices: Readonly<Record<string, boolean>>): unknown;
    };
    readonly current: Current;
    readonly services: readonly Service[];
    /** Our own cookie: its name, and how many calendar months an answer counts. */
    readonly record: {
        readonly cookieName: string;
        readonly cookieMonths: number;
    };
    readonly policyUrl: string | undefined;
    /** The options of the page as they were given: the interface checks its own (`look.ts`). */
    readonly options: Readonly<Record<string, unknown>>;
    /** Nonce of our own script, for browsers that need a style element. */
    readonly nonce: string;
    /** Puts the host element first into the page, if it is not there. */
    place(host: HTMLElement): unknown;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
    /** Whether the page is sensitive: no marketing and no recording runs here, whatever was chosen. */
    sensitive(): boolean;
    /** One line in the console: what is wrong and what to do. */
    report(problem: string): void;
    /** Whether the browser says no to marketing by the Global Privacy Control, and no later yes on this site has overruled it. */
    signalled(): boolean;
    /** Closing is never choosing. */
    closeSettings(): unknown;
    /** Fetches the settings. */
    loadSettings(): Promise<SettingsPart>;
}
/** The interface on the page. */
export interface Ui {
    show(state: UiState): Promise<void>;
    destroy(): void;
}
/** Puts the interface into the page, with nothing on the screen yet. */
export type MountUi = (context: Omit<UiContext, 'signalled'>) => Ui;
/** What the settings say in the words of the banner. Their file brings these along: it may have come in English for want of another. */
export type Labels = Pick<BannerTexts, 'reject' | 'accept' | 'settings' | 'privacyControl' | 'and'>;
/** The settings, which are fetched when they are first opened, with the button that opens them again. */
export interface SettingsPart {
    readonly css: string;
    /** Draws what the state says of them into an element that holds nothing else. */
    show(place: Element, context: UiContext, state: UiState): void;
}

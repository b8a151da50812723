import type { ComponentType } from 'preact';
import type { Askfirst } from '../api.js';
import type { AskReason, Consent, OptionalCategory } from '../core/consent.js';
import type { Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
/** What counts on this page now. One object for all parts of askfirst. */
export interface Current {
    consent: Consent;
    /** Cookies of what is not allowed that a page cannot delete. */
    leftovers: readonly string[];
    /** Reloads the page, if that is still due: it waits while the visitor has typed something. */
    reload?: (() => void) | undefined;
}
/** What is on the screen. */
export interface UiState {
    /** The banner, and why. It makes room while the settings are open. */
    readonly asking?: AskReason | undefined;
    readonly settings: boolean;
    /** Whether a decision was just made that could be saved, or could not. Announced once, politely. */
    readonly saved?: boolean | undefined;
}
/** What the interface needs to know and may do. */
export interface UiContext {
    readonly askfirst: Pick<Askfirst, 'decide' | 'acceptAll' | 'rejectAll' | 'openSettings'>;
    readonly current: Current;
    readonly services: readonly Service[];
    /** Whether a service may run here and now, by its id. */
    permits(id: string): boolean;
    /** The site's options as given, for what only the interface needs. */
    readonly options: Readonly<Record<string, unknown>>;
    readonly policyUrl: string | undefined;
    /** Nonce of our own script, for browsers that need a style element. */
    readonly nonce: string;
    /** Puts the host element first into the page, if it is not there. */
    place(host: HTMLElement): unknown;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
    /** Whether the browser says no to marketing by the Global Privacy Control, and no later yes on this site has overruled it. */
    signalled(): boolean;
    /** Whether the page is sensitive: no marketing and no recording runs here, whatever was chosen. */
    sensitive(): boolean;
    /** Closing is never choosing. */
    closeSettings(): unknown;
    /** Fetches the settings when they are first opened. */
    loadSettings(preact: PreactParts): Promise<SettingsPart>;
}
/** The interface on the page. */
export interface Ui {
    show(state: UiState): Promise<void>;
    destroy(): void;
}
/** Puts the interface into the page, with nothing on the screen yet. */
export type MountUi = (context: Omit<UiContext, 'signalled'>) => Ui;
/** What the settings say in the words of the banner. */
export type Labels = Pick<BannerTexts, 'reject' | 'accept' | 'privacyControl'>;
/** The settings, which are fetched when they are first opened. */
export interface SettingsPart {
    readonly css: string;
    readonly Settings: ComponentType<{
        context: UiContext;
        labels: Labels;
    }>;
}
/** What the settings need of Preact. One copy per page is enough, so the banner hands on its own. */
export type PreactParts = Pick<typeof import('preact'), 'h' | 'Component'>;

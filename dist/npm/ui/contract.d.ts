import type { Askfirst } from '../api.js';
import type { OptionalCategory } from '../core/consent.js';
import type { Service } from '../core/service.js';
/** What is on the screen. */
export interface UiState {
    /** The banner. It makes room while the settings are open. */
    readonly asking: boolean;
    readonly settings: boolean;
    /** Whether a decision was just made that could be saved, or could not. Announced once, politely. */
    readonly saved?: boolean | undefined;
}
/** What the interface needs to know and may do. */
export interface UiContext {
    readonly askfirst: Pick<Askfirst, 'consent' | 'decide' | 'acceptAll' | 'rejectAll' | 'openSettings'>;
    readonly services: readonly Service[];
    readonly policyUrl: string | undefined;
    /** Nonce of our own script, for browsers that need a style element. */
    readonly nonce: string;
    /** Puts the host element first into the page, if it is not there. */
    place(host: HTMLElement): unknown;
    /** The categories that there is something to ask about. */
    categories(): readonly OptionalCategory[];
    /** Closing is never choosing. */
    closeSettings(): unknown;
}
/** The interface on the page. */
export interface Ui {
    show(state: UiState): void;
    destroy(): void;
}
/** Puts the interface into the page, with nothing on the screen yet. */
export type MountUi = (context: UiContext) => Ui;

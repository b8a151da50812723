import type { AskReason } from '../core/consent.js';
import type { BannerTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
import type { Look } from './look.js';
/** The question. */
export interface Banner {
    readonly section: HTMLElement;
    /** Brings up to date what it says. It touches nothing where that is the same, and never a control: the focus stays. */
    update(reason: AskReason): void;
}
/** Not modal: it never blocks the page or takes the focus. `prepareSettings`: fetches them before they are asked for. */
export declare function createBanner(context: UiContext, tag: string, texts: BannerTexts, look: Look, prepareSettings: () => void): Banner;

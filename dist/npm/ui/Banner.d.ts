import { h } from 'preact';
import type { AskReason } from '../core/consent.js';
import type { BannerTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
import type { Look } from './look.js';
interface BannerProps {
    context: UiContext;
    tag: string;
    texts: BannerTexts;
    look: Look;
    reason: AskReason;
    /** Makes room for the settings without leaving the page: the focus comes back to it. */
    hushed: boolean;
}
/** The question. Not modal: it never blocks the page or takes the focus. */
export declare const Banner: ({ context, tag, texts, look, reason, hushed }: BannerProps) => h.JSX.Element;
export {};

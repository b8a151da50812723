import { h } from 'preact';
import type { Language } from '../i18n/language.js';
import type { UiContext } from './contract.js';
interface BannerProps {
    context: UiContext;
    language: Language;
    /** Makes room for the settings without leaving the page: the focus comes back to it. */
    hushed: boolean;
}
/** The question. Not modal: it never blocks the page or takes the focus. */
export declare const Banner: ({ context, language, hushed }: BannerProps) => h.JSX.Element;
export {};

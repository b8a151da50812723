import { h } from 'preact';
import type { SettingsTexts } from '../i18n/language.js';
import type { Labels, UiContext } from './contract.js';
interface NoticesProps {
    context: UiContext;
    tag: string;
    texts: SettingsTexts;
    labels: Labels;
}
/** What the visitor should know before choosing: what is off whatever they choose, and what could not be undone. */
export declare const Notices: ({ context, tag, texts, labels }: NoticesProps) => h.JSX.Element | null;
export {};

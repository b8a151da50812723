import { h } from 'preact';
import type { SettingsTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
interface NecessaryRowProps extends Pick<UiContext, 'record'> {
    tag: string;
    texts: SettingsTexts;
}
/** What is always on: our own cookie. */
export declare const NecessaryRow: ({ record: { cookieName, cookieMonths }, tag, texts }: NecessaryRowProps) => h.JSX.Element;
export {};

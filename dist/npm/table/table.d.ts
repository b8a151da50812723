import type { Consent } from '../core/consent.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import { type TableContent } from './describe.js';
/** What the cookie table needs to know. */
export interface TableContext extends Pick<TableContent, 'services' | 'facts' | 'record'> {
    /** Calls the listener at once and after each decision. Returns a function that ends it. */
    subscribe(listener: (consent: Consent) => void): () => void;
    /** One line in the console: what is wrong and what to do. */
    report(problem: string): void;
}
/**
 * Fills each `<div data-askfirst-policy>` of the page, also those that come later, and keeps the choice in it up to date.
 * No shadow root: it shall look like the rest of the policy. Returns a function that ends it.
 */
export declare function createTable({ services, facts, record, subscribe, report }: TableContext, tag: string, settings: SettingsTexts, texts: TableTexts): () => void;

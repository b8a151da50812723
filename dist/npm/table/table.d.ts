import type { Askfirst } from '../api.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import { type TableContent } from './describe.js';
/** What the table tells of. */
export type Content = Pick<TableContent, 'services' | 'facts' | 'record'>;
/**
 * Fills each `<div data-askfirst-policy>` of the page, also those that come later, and keeps the choice in it up to date.
 * No shadow root: it shall look like the rest of the policy. Returns a function that ends it.
 */
export declare function createTable({ subscribe }: Pick<Askfirst, 'subscribe'>, { services, facts, record }: Content, options: {
    readonly texts?: object;
}, tag: string, givenSettings: SettingsTexts, givenTexts: TableTexts): () => void;

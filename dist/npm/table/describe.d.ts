import type { Facts, Service } from '../core/service.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import { type Part } from './part.js';
/** What the table tells about: a service, or the content of a frame. */
export type Told = Pick<Service, 'id' | 'category' | 'name' | 'vendor' | 'recording'>;
/** What the table lists. */
export interface TableContent {
    readonly services: readonly Told[];
    /** By the id of the service. */
    readonly facts: Readonly<Record<string, Partial<Facts>>>;
    /** Our own cookie: its name, and how many calendar months an answer counts. */
    readonly record: {
        readonly cookieName: string;
        readonly cookieMonths: number;
    };
    /** Level of the headings, 1 to 6. */
    readonly heading: number;
    /** What holds now, in a sentence. Absent: nobody knows, as on a server. */
    readonly choice?: string;
}
/**
 * The cookie table: the choice that holds and the way to change it, then each category with a table for each service.
 * Roles are told, as Safari forgets that a table is one when a style sheet changes its display.
 *
 * `tag`: BCP 47, of the texts.
 */
export declare function describe(content: TableContent, tag: string, settings: SettingsTexts, texts: TableTexts): Part[];

import type { Report } from '../core/options.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
/** The texts of the table, with the site's own words where it has some. `options`: those of `start`. */
export declare function ownWords(options: {
    readonly texts?: object;
}, settings: SettingsTexts, table: TableTexts, report: Report): [SettingsTexts, TableTexts];

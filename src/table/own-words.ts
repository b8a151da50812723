import type { Report } from '../core/options.js';
import { reword } from '../core/reword.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';

/** The texts of the table, with the site's own words where it has some. `options`: those of `start`. */
export function ownWords(
  options: { readonly texts?: object },
  settings: SettingsTexts,
  table: TableTexts,
  report: Report,
): [SettingsTexts, TableTexts] {
  const words = Object(options.texts);
  return [
    // The settings tell themselves what is wrong with these.
    reword(settings, words.settings, () => undefined, ''),
    reword(table, words.table, report, 'texts.table'),
  ];
}

import type { ExtraContext } from '../extras.js';
import type { Language } from '../i18n/language.js';
import { createTable } from './table.js';

/** Shows the cookie table, once it is known what the services leave behind. */
export async function startTable(
  { ends, effects, askfirst, current, record, options }: ExtraContext,
  { tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>,
): Promise<void> {
  await effects();
  ends.push(createTable(askfirst(), { ...current, record }, options, tag, settings, table));
}

import type { Language } from '../i18n/language.js';
import type { OwnScript } from '../start-from-tag.js';
import { createTable, type TableContext } from './table.js';

/** Fills the places of the page. Returns a function that ends it. */
export type OfferedTable = (context: TableContext) => () => void;

/** What each `askfirst-policy.<language>.js` runs: leaves the table for `askfirst.js`, on its own script element. */
export function offer({ tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as OwnScript;
  script.createTable = context => createTable(context, tag, settings, table);
}

import type { Askfirst } from '../api.js';
import type { Decider } from '../decide.js';
import type { Language } from '../i18n/language.js';
import type { Runner } from '../runner.js';
import type { OwnScript } from '../start-from-tag.js';
import { createTable } from './table.js';

/** Fills the places of the page. Returns a function that ends it. */
export type OfferedTable = (askfirst: Askfirst, runner: Runner, decider: Decider, options: object) => () => void;

/** What each `askfirst-policy.<language>.js` runs: leaves the table for `askfirst.js`, on its own script element. */
export function offer({ tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as OwnScript;
  script.createTable = (...parts) => createTable(...parts, tag, settings, table);
}

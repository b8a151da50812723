import type { ExtraContext } from '../extras.js';
import type { Language } from '../i18n/language.js';
/** Shows the cookie table, once it is known what the services leave behind. */
export declare function startTable({ ends, effects, askfirst, current, record, options }: ExtraContext, { tag, settings, table }: Pick<Language, 'tag' | 'settings' | 'table'>): Promise<void>;

import { type Consent, type OptionalCategory } from '../core/consent.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import type { Told } from './describe.js';
/** What holds now, in a sentence. `categories`: those that the table has something in. `tag`: BCP 47, of the texts. */
export declare function choice(consent: Consent, services: readonly Told[], categories: readonly OptionalCategory[], tag: string, settings: Pick<SettingsTexts, 'categories'>, texts: TableTexts): string;

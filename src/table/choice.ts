import { allowsAny, type Consent, type OptionalCategory, optionalCategories } from '../core/consent.js';
import { fill } from '../core/fill.js';
import { datesIn, isolate, listsIn } from '../core/formats.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import type { Told } from './describe.js';

/** What holds now, in a sentence. `categories`: those that the table has something in. `tag`: BCP 47, of the texts. */
export function choice(
  consent: Consent,
  services: readonly Told[],
  categories: readonly OptionalCategory[],
  tag: string,
  settings: Pick<SettingsTexts, 'categories'>,
  texts: TableTexts,
): string {
  const { decided, at, allowed, also } = consent;
  if (!decided) return texts.undecided;
  const isAll = categories.every(category => allowed[category]);
  const text = !allowsAny(consent) ? texts.rejected : isAll ? texts.accepted : texts.some;
  const names = [
    ...optionalCategories.filter(category => allowed[category]).map(category => settings.categories[category].title),
    ...services.filter(({ id }) => also.includes(id)).map(({ name }) => isolate(tag, name)),
  ];
  return fill(text, {
    date: datesIn(tag).format(at),
    names: listsIn(tag).format(names),
  });
}

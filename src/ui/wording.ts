import type { OptionalCategory } from '../core/consent.js';
import { fill } from '../core/fill.js';
import { listsIn } from '../core/formats.js';
import type { Service } from '../core/service.js';
import type { BannerTexts } from '../i18n/language.js';
import { type Piece, withNames } from './with-names.js';

/** How many companies a sentence names before it counts the rest. */
const NAMED = 2;

/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
export function bannerSentence(
  tag: string,
  texts: BannerTexts,
  categories: readonly OptionalCategory[],
  services: readonly Service[],
): Piece[] {
  const companies = [...new Set(services.map(({ name, vendor = name }) => vendor))];
  const others = companies.length - NAMED;
  if (others > 1) {
    const text = texts.others[new Intl.PluralRules(tag).select(others)] ?? texts.others.other;
    companies.splice(NAMED, others, fill(text, { n: new Intl.NumberFormat(tag).format(others) }));
  }
  const sentence = fill(companies.length ? texts.body : texts.bodyAlone, {
    purposes: listsIn(tag).format(categories.map(category => texts.purposes[category])),
    companies: '{companies}',
  });
  return withNames(sentence, '{companies}', tag, companies);
}

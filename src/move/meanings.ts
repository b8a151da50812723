import type { Category } from '../core/consent.js';
import type { Report } from '../core/options.js';

/** What the other tool's names mean here: `analytics`, or several categories that are all needed. */
export type Meanings = Readonly<Record<string, string>>;

/** Says what a name means here, as a condition. Undefined if nobody knows. */
export type MeaningOf = (name: string) => string | undefined;

const CATEGORIES: readonly Category[] = ['necessary', 'functional', 'analytics', 'marketing'];

/** The option `moveNames`, which is JSON where it stands in an attribute. */
function readNames(option: unknown, report: Report): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  try {
    const given = typeof option === 'string' ? JSON.parse(option) : option;
    for (const [name, category] of Object.entries(given ?? {})) {
      if (CATEGORIES.includes(category as Category)) names.set(name, category as string);
      else report(`moveNames: "${category}" is not valid for "${name}". Known: ${CATEGORIES.join(', ')}`);
    }
  } catch (error) {
    report('moveNames is not valid. Example: {"statistics": "analytics"}', error);
  }
  return names;
}

/** `known`: what the tool's own names mean. The site's word, in `option`, goes before. */
export function createMeanings(known: Meanings, option: unknown, report: Report): MeaningOf {
  const names = readNames(option, report);
  return name => names.get(name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
}

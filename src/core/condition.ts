import { type Allowed, type Category, type OptionalCategory, optionalCategories } from './consent.js';

/*
 * What something of the page waits for, as it stands in `data-askfirst`:
 *
 *   marketing              allowed
 *   analytics marketing    both allowed
 *   analytics|marketing    either
 *   !marketing             answered, and not allowed
 *   necessary              nothing
 *
 * Parts between spaces must all hold, and may be alternatives themselves: "functional analytics|marketing".
 */
const parts = (condition: string): string[][] =>
  condition
    .trim()
    .replace(/\s*\|\s*/g, '|')
    .split(/\s+/)
    .map(part => part.split('|'));

const isCategory = (word: string): word is Category => ['necessary', ...optionalCategories].includes(word);
const isOptional = (word: string): word is OptionalCategory => optionalCategories.includes(word as OptionalCategory);

/** The first word of a condition that is no category, if there is one. Such a condition is never met. */
export const unknownWord = (condition: string): string | undefined =>
  parts(condition)
    .flat()
    .find(word => !isCategory(word) && !isOptional(word.replace('!', '')));

/** Whether a condition is met. `decided`: whether the visitor has answered; without an answer nothing is refused. */
export const meets = (condition: string, allowed: Allowed, decided: boolean): boolean =>
  unknownWord(condition) === undefined &&
  parts(condition).every(part =>
    part.some(word => (isCategory(word) ? allowed[word] : decided && !allowed[word.slice(1) as OptionalCategory])),
  );

/**
 * The categories that the visitor would have to allow so that a condition is met, of alternatives the first.
 * Undefined if allowing more cannot meet it.
 */
export function lacking(condition: string, allowed: Allowed, decided: boolean): OptionalCategory[] | undefined {
  const wanted = parts(condition)
    .filter(part => !part.some(word => allowed[word as OptionalCategory]))
    .flatMap(part => part.find(isOptional) ?? []);
  const after = { ...allowed };
  for (const category of wanted) after[category] = true;
  // Allowing something is an answer.
  return meets(condition, after, decided || wanted.length > 0) ? [...new Set(wanted)] : undefined;
}

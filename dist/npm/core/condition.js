import { optionalCategories } from './consent.js';

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
const parts = (condition) => condition
    .trim()
    .replace(/\s*\|\s*/g, '|')
    .split(/\s+/)
    .map(part => part.split('|'));
const isCategory = (word) => ['necessary', ...optionalCategories].includes(word);
const isOptional = (word) => optionalCategories.includes(word);
/** The first word of a condition that is no category, if there is one. Such a condition is never met. */
const unknownWord = (condition) => parts(condition)
    .flat()
    .find(word => !isCategory(word) && !isOptional(word.replace('!', '')));
/** Whether a condition is met. `decided`: whether the visitor has answered; without an answer nothing is refused. */
const meets = (condition, allowed, decided) => unknownWord(condition) === undefined &&
    parts(condition).every(part => part.some(word => (isCategory(word) ? allowed[word] : decided && !allowed[word.slice(1)])));
/**
 * The categories that the visitor would have to allow so that a condition is met, of alternatives the first.
 * Undefined if allowing more cannot meet it.
 */
function lacking(condition, allowed, decided) {
    const wanted = parts(condition)
        .filter(part => !part.some(word => allowed[word]))
        .flatMap(part => part.find(isOptional) ?? []);
    const after = { ...allowed };
    for (const category of wanted)
        after[category] = true;
    // Allowing something is an answer.
    return meets(condition, after, decided || wanted.length > 0) ? [...new Set(wanted)] : undefined;
}

export { lacking, meets, unknownWord };

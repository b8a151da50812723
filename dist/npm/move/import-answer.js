import { addMonths, optionalCategories } from '../core/consent.js';

/**
 * An answer to another tool in our categories. Null if it is older than an answer here may be. Of several names that mean
 * one category, all must be allowed.
 *
 * `months`: how long an answer counts. `now`: milliseconds since 1970.
 */
function importAnswer({ at, given }, meaningOf, months, now) {
    if (!(at <= now && addMonths(at, months) > now))
        return null;
    const spoken = [...given].map(([name, allowed]) => ({ meaning: meaningOf(name), allowed }));
    const about = (category) => spoken.filter(({ meaning }) => meaning === category);
    return {
        at,
        allowed: optionalCategories.filter(category => about(category).length && about(category).every(({ allowed }) => allowed)),
        covers: categories => categories.every(category => about(category).length),
    };
}

export { importAnswer };

import { fill } from '../core/fill.js';

/** Units that a time is told in, the longest first, in seconds. Months of 30 days: vendors count them so. */
const UNITS = {
    year: 31_536_000,
    month: 2_592_000,
    day: 86_400,
    hour: 3600,
    minute: 60,
    second: 1,
};
/** How long something is kept, in words: the longest unit that it is a whole number of, as in "13 months". */
function life(tag, seconds, texts) {
    const units = Object.entries(UNITS);
    const [unit, length] = units.find(([, length]) => seconds % length === 0) ?? ['second', 1];
    return amount(tag, seconds / length, unit, texts);
}
/** A number of something, as in "6 months", in the words of the browser where the language has none of its own. */
function amount(tag, count, unit, { units }) {
    const own = units?.[unit];
    if (own)
        return fill(own[new Intl.PluralRules(tag).select(count)] ?? own.other, { n: `${count}` });
    return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count);
}

export { amount, life };

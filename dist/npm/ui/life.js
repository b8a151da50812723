/** Units that a time is told in, the longest first, in seconds. Months of 30 days: vendors count them so. */
const UNITS = { year: 31_536_000, month: 2_592_000, day: 86_400, hour: 3600, minute: 60, second: 1 };
/** How long something is kept, in words: the longest unit that it is a whole number of, as in "13 months". */
function life(tag, seconds) {
    const [unit, length] = Object.entries(UNITS).find(([, length]) => seconds % length === 0) ?? ['second', 1];
    return amount(tag, seconds / length, unit);
}
/** A number of something, as in "6 months". `unit`: as `Intl.NumberFormat` knows it. */
const amount = (tag, count, unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count);

export { amount, life };

// How long things are kept, in seconds.
const MINUTES_30 = 1800;
const DAY = 86_400;
const DAYS_30 = 30 * DAY;
const DAYS_90 = 90 * DAY;
/** As vendors count six months. */
const MONTHS_6 = 180 * DAY;
const YEAR = 365 * DAY;
/** As vendors count thirteen months, the longest that several regulators accept. */
const MONTHS_13 = 390 * DAY;

export { DAY, DAYS_30, DAYS_90, MINUTES_30, MONTHS_13, MONTHS_6, YEAR };

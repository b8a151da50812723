// How long things are kept, in seconds.
export const MINUTES_30 = 1800;
export const DAY = 86_400;
export const DAYS_30 = 30 * DAY;
export const DAYS_90 = 90 * DAY;
/** As vendors count six months. */
export const MONTHS_6 = 180 * DAY;
export const YEAR = 365 * DAY;
/** As vendors count thirteen months, the longest that several regulators accept. */
export const MONTHS_13 = 390 * DAY;

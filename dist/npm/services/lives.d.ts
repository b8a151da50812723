export declare const MINUTES_30 = 1800;
export declare const DAY = 86400;
export declare const DAYS_30: number;
export declare const DAYS_90: number;
/** As vendors count six months. */
export declare const MONTHS_6: number;
export declare const YEAR: number;
/** As vendors count thirteen months, the longest that several regulators accept. */
export declare const MONTHS_13: number;

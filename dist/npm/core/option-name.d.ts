/** Settings bear the same names in attributes and in JSON: `data-google-ads` is `google-ads`, or `googleAds`. */
export declare const optionName: (written: string) => string;

/** The direction of a language, by its script. (`getTextInfo` of `Intl.Locale` is missing in Firefox.) */
export declare const directionOf: (tag: string) => "ltr" | "rtl";

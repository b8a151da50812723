/** Settings bear the same names in attributes and in JSON: `data-google-ads` is `google-ads`, or `googleAds`. */
export const optionName = (written: string): string =>
  written === 'policy' ? 'policyUrl' : written.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Settings bear the same names in attributes and in JSON: `data-google-ads` is `google-ads`, or `googleAds`. */
const optionName = (written) => written === 'policy' ? 'policyUrl' : written.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export { optionName };

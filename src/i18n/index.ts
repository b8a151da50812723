/** The languages that have a file here, and so an `askfirst-ui.<language>.js`. A test holds the two together. */
export const languages = [
  'en',
  'cy',
  'ur',
  'fa',
  'he',
  'uk',
  'hi',
  'bn',
  'pa',
  'gu',
  'nl',
  'sv',
  'ja',
  'zh-Hant',
] as const;

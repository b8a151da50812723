// Written by scripts/lists.mjs.
/** What a page needs of each common service while its file is not there: see `expectedOf`. In `askfirst.js`. */
export const commonGlobals: Readonly<Record<string, string>> = {
  custom: '',
  facebookPixel: 'fbq',
  googleAds: 'gtag',
  googleAnalytics: 'gtag ga-disable-',
  hotjar: 'hj',
  responsetap: '',
};

// Written by scripts/service-lists.mjs.
/** How many of them, from the first, are in the common files. The others are in those that bring further ones. */
export const COMMON = 6;

/**
 * What a page needs of each service while its file is not there, by the name it bears among the options: the global that
 * page code calls, and how the flag begins that switches the vendor's own snippet off. A test holds it and the catalogue together.
 */
export const globals: Readonly<Record<string, string>> = {
  custom: '',
  facebookPixel: 'fbq',
  googleAds: 'gtag',
  googleAnalytics: 'gtag ga-disable-',
  hotjar: 'hj',
  responsetap: '',
  callrail: '',
  contentsquare: '_uxa',
  doctify: '',
  googleTagManager: 'gtag',
  infinity: '_its',
  linkedin: 'lintrk',
  mailchimp: '',
  matomo: '_paq',
  microsoftClarity: 'clarity',
  microsoftUet: 'uetq',
  pinterest: 'pintrk',
  taboola: '_tfa',
  tiktok: 'ttq',
  trustpilot: '',
  webBeacon: '',
};

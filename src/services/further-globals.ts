// Written by scripts/lists.mjs.
/** What a page needs of each further service while its file is not there: see `expectedOf`. In `askfirst-further.js`. */
export const furtherGlobals: Readonly<Record<string, string>> = {
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
  mouseflow: '_mfq',
  pinterest: 'pintrk',
  taboola: '_tfa',
  tiktok: 'ttq',
  trustpilot: '',
  webBeacon: '',
};

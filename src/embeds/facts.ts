import type { Facts } from '../core/service.js';

const DAYS_180 = 15_552_000;
const YEAR = 31_536_000;
const google = { privacy: 'https://policies.google.com/privacy', country: 'US' };

/**
 * What embeds contact and leave behind, by their id. All of it lies on the companies' own domains, where a page of a site
 * can delete nothing. Cookies of YouTube: a public measurement by nuxt/scripts; of Vimeo: its help (with `dnt` only the last
 * two); of Google and Instagram: Open Cookie Database, which names more; that `NID` is kept for 6 months: several lists. What Phorest's frame leaves is not known: its own
 * pages run Google Analytics and Google Ads (seen in one saved address).
 */
export const embedFacts: Readonly<Record<string, Facts>> = {
  'google-maps': {
    ...google,
    hosts: {
      frame: [
        'https://www.google.com',
        'https://www.google.co.uk',
        'https://maps.google.com',
        'https://maps.google.co.uk',
      ],
    },
    cookies: [{ name: 'NID', purpose: 'advertise', maxAge: DAYS_180, domain: 'google.com' }],
    storage: [],
  },
  instagram: {
    privacy: 'https://privacycenter.instagram.com/policy',
    country: 'US',
    hosts: { frame: ['https://www.instagram.com'] },
    cookies: [
      { name: 'csrftoken', purpose: 'security', maxAge: YEAR, domain: 'instagram.com' },
      { name: 'mid', purpose: 'visitor', maxAge: 2 * YEAR, domain: 'instagram.com' },
      { name: 'ig_did', purpose: 'visitor', maxAge: 10 * YEAR, domain: 'instagram.com' },
    ],
    storage: [],
  },
  phorest: {
    privacy: 'https://www.phorest.com/privacy/',
    country: 'IE',
    hosts: { frame: ['https://*.phorest.com'] },
    cookies: [],
    storage: [],
    unknown: true,
  },
  vimeo: {
    privacy: 'https://vimeo.com/privacy',
    country: 'US',
    hosts: { frame: ['https://player.vimeo.com'] },
    cookies: [
      { name: 'vuid', purpose: 'visitor', maxAge: 2 * YEAR, domain: 'vimeo.com' },
      { name: 'player', purpose: 'choice', maxAge: YEAR, domain: 'vimeo.com' },
      { name: '_cfuvid', purpose: 'limit', domain: 'vimeo.com' },
      { name: '__cf_bm', purpose: 'security', maxAge: 1800, domain: 'vimeo.com' },
    ],
    storage: [],
  },
  youtube: {
    ...google,
    hosts: { frame: ['https://www.youtube-nocookie.com', 'https://www.youtube.com'] },
    cookies: [
      { name: 'VISITOR_INFO1_LIVE', purpose: 'visitor', maxAge: DAYS_180, domain: 'youtube.com' },
      { name: 'YSC', purpose: 'visit', domain: 'youtube.com' },
      { name: 'VISITOR_PRIVACY_METADATA', purpose: 'choice', maxAge: DAYS_180, domain: 'youtube.com' },
      { name: '__Secure-ROLLOUT_TOKEN', purpose: 'technical', maxAge: DAYS_180, domain: 'youtube.com' },
    ],
    storage: [],
  },
};

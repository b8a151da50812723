import type { Facts } from '../core/service.js';
import { callrailFacts } from './callrail.js';
import { contentsquareFacts } from './contentsquare.js';
import { doctifyFacts } from './doctify.js';
import { facebookPixelFacts } from './facebook-pixel.js';
import { googleAdsFacts } from './google-ads.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { googleTagManagerFacts } from './google-tag-manager.js';
import { hotjarFacts } from './hotjar.js';
import { infinityFacts } from './infinity.js';
import { linkedinFacts } from './linkedin.js';
import { mailchimpFacts } from './mailchimp.js';
import { matomoFacts } from './matomo.js';
import { microsoftClarityFacts } from './microsoft-clarity.js';
import { microsoftUetFacts } from './microsoft-uet.js';
import { pinterestFacts } from './pinterest.js';
import { responsetapFacts } from './responsetap.js';
import { taboolaFacts } from './taboola.js';
import { tiktokFacts } from './tiktok.js';
import { trustpilotFacts } from './trustpilot.js';
import { webBeaconFacts } from './web-beacon.js';

/** The facts of the catalogue, by the service's id. Apart from it: a page that only starts services needs none of them. */
export const facts: Readonly<Record<string, Facts>> = {
  callrail: callrailFacts,
  contentsquare: contentsquareFacts,
  doctify: doctifyFacts,
  'facebook-pixel': facebookPixelFacts,
  'google-ads': googleAdsFacts,
  'google-analytics': googleAnalyticsFacts,
  'google-tag-manager': googleTagManagerFacts,
  hotjar: hotjarFacts,
  infinity: infinityFacts,
  linkedin: linkedinFacts,
  mailchimp: mailchimpFacts,
  matomo: matomoFacts,
  'microsoft-clarity': microsoftClarityFacts,
  'microsoft-uet': microsoftUetFacts,
  pinterest: pinterestFacts,
  responsetap: responsetapFacts,
  taboola: taboolaFacts,
  tiktok: tiktokFacts,
  trustpilot: trustpilotFacts,
  'web-beacon': webBeaconFacts,
};

import type { FactsById } from '../core/service.js';
import { callrailFacts } from './callrail.js';
import { contentsquareFacts } from './contentsquare.js';
import { doctifyFacts } from './doctify.js';
import { googleTagManagerFacts } from './google-tag-manager.js';
import { infinityFacts } from './infinity.js';
import { linkedinFacts } from './linkedin.js';
import { mailchimpFacts } from './mailchimp.js';
import { matomoFacts } from './matomo.js';
import { microsoftClarityFacts } from './microsoft-clarity.js';
import { microsoftUetFacts } from './microsoft-uet.js';
import { mouseflowFacts } from './mouseflow.js';
import { pinterestFacts } from './pinterest.js';
import { taboolaFacts } from './taboola.js';
import { tiktokFacts } from './tiktok.js';
import { trustpilotFacts } from './trustpilot.js';
import { webBeaconFacts } from './web-beacon.js';

// Written by scripts/lists.mjs.
/** The facts of the further services, by the service's id. */
export const furtherFacts: FactsById = {
  callrail: callrailFacts,
  contentsquare: contentsquareFacts,
  doctify: doctifyFacts,
  'google-tag-manager': googleTagManagerFacts,
  infinity: infinityFacts,
  linkedin: linkedinFacts,
  mailchimp: mailchimpFacts,
  matomo: matomoFacts,
  'microsoft-clarity': microsoftClarityFacts,
  'microsoft-uet': microsoftUetFacts,
  mouseflow: mouseflowFacts,
  pinterest: pinterestFacts,
  taboola: taboolaFacts,
  tiktok: tiktokFacts,
  trustpilot: trustpilotFacts,
  'web-beacon': webBeaconFacts,
};

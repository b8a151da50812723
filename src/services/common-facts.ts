import type { FactsById } from '../core/service.js';
import { facebookPixelFacts } from './facebook-pixel.js';
import { googleAdsFacts } from './google-ads.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { hotjarFacts } from './hotjar.js';
import { responsetapFacts } from './responsetap.js';

// Written by scripts/lists.mjs.
/** The facts of the common services, by the service's id. In `askfirst-effects.js`. */
export const commonFacts: FactsById = {
  'facebook-pixel': facebookPixelFacts,
  'google-ads': googleAdsFacts,
  'google-analytics': googleAnalyticsFacts,
  hotjar: hotjarFacts,
  responsetap: responsetapFacts,
};

import type { Facts } from '../core/service.js';
import { facebookPixelFacts } from './facebook-pixel.js';
import { googleAdsFacts } from './google-ads.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { hotjarFacts } from './hotjar.js';
import { responsetapFacts } from './responsetap.js';

/** The facts of the catalogue, by the service's id. Apart from it: a page that only starts services needs none of them. */
export const facts: Readonly<Record<string, Facts>> = {
  'facebook-pixel': facebookPixelFacts,
  'google-ads': googleAdsFacts,
  'google-analytics': googleAnalyticsFacts,
  hotjar: hotjarFacts,
  responsetap: responsetapFacts,
};

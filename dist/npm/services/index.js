export { callrail } from './callrail.js';
export { contentsquare } from './contentsquare.js';
export { custom } from './custom.js';
export { doctify } from './doctify.js';
export { facebookPixel } from './facebook-pixel.js';
export { googleAds } from './google-ads.js';
export { googleAnalytics } from './google-analytics.js';
export { googleTagManager } from './google-tag-manager.js';
export { hotjar } from './hotjar.js';
export { infinity } from './infinity.js';
export { linkedin } from './linkedin.js';
export { mailchimp } from './mailchimp.js';
export { matomo } from './matomo.js';
export { microsoftClarity } from './microsoft-clarity.js';
export { microsoftUet } from './microsoft-uet.js';
export { mouseflow } from './mouseflow.js';
export { pinterest } from './pinterest.js';
export { responsetap } from './responsetap.js';
export { taboola } from './taboola.js';
export { tiktok } from './tiktok.js';
export { trustpilot } from './trustpilot.js';
export { webBeacon } from './web-beacon.js';

// The catalogue. An export's name is the service's id in camel case, as in `dataset`: `data-google-ads` is `googleAds`.

// The services that most clinics use, in `askfirst-services.js`. See index.ts.
export { custom } from './custom.js';
export { facebookPixel } from './facebook-pixel.js';
export { googleAds } from './google-ads.js';
export { googleAnalytics } from './google-analytics.js';
export { hotjar } from './hotjar.js';
export { responsetap } from './responsetap.js';

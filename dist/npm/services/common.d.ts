export { facebookPixel } from './facebook-pixel.js';
export { googleAds } from './google-ads.js';
export { googleAnalytics } from './google-analytics.js';
export { googleTagManager } from './google-tag-manager.js';
export { hotjar } from './hotjar.js';
export { responsetap } from './responsetap.js';

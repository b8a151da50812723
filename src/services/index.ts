// The catalogue. An export's name is the service's id in camel case, as in `dataset`: `data-google-ads` is `googleAds`.
export { facebookPixel } from './facebook-pixel.js';
export { googleAds } from './google-ads.js';
export { googleAnalytics } from './google-analytics.js';
export { hotjar } from './hotjar.js';
export { responsetap } from './responsetap.js';

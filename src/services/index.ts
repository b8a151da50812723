// The catalogue. An export's name is the service's id in camel case, as in `dataset`: `data-google-ads` is `googleAds`.
export * from './common.js';
export * from './further.js';

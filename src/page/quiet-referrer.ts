import { native } from './native.js';

/** Lets this page tell the next one no more than the site's origin, as every tracker there reads `document.referrer`. */
export function quietReferrer(): void {
  const rule = native('createElement')('meta');
  rule.name = 'referrer';
  rule.content = 'origin';
  native('head').append(rule);
}

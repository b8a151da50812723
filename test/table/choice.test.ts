import { expect, it } from 'vitest';
import type { Consent } from '../../src/core/consent';
import { decode } from '../../src/core/record';
import { settings, table, tag } from '../../src/i18n/en';
import { googleAds, hotjar } from '../../src/services';
import { choice } from '../../src/table/choice';

const services = [hotjar({ id: 1234567 }), googleAds({ id: 'AW-123456789' })];
const AT = Date.UTC(2026, 10, 22, 12).toString(36);

it.each([
  ['1~0~0~~', 'You have not chosen yet, so optional cookies are off.'],
  [`1~1~${AT}~~hotjar.google-ads`, 'Your choice now: optional cookies off. You made it on 22 November 2026.'],
  [
    `1~1~${AT}~analytics.marketing~hotjar.google-ads`,
    'Your choice now: all optional cookies on. You made it on 22 November 2026.',
  ],
  [
    `1~1~${AT}~analytics~hotjar.google-ads~google-ads`,
    'Your choice now: Analytics and Google Ads on, the rest off. You made it on 22 November 2026.',
  ],
])('%s is told as: %s', (record, words) => {
  expect(choice(decode(record) as Consent, services, ['analytics', 'marketing'], tag, settings, table)).toBe(words);
});

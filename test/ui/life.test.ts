import { expect, it } from 'vitest';
import { settings as cy } from '../../src/i18n/cy';
import { settings as de } from '../../src/i18n/de';
import { settings as en } from '../../src/i18n/en';
import { settings as pl } from '../../src/i18n/pl';
import { amount, life } from '../../src/ui/life';

it.each([
  [63_072_000, '2 years'],
  [31_536_000, '1 year'],
  [33_696_000, '13 months'],
  [7_776_000, '3 months'],
  [34_560_000, '400 days'],
  [86_400, '1 day'],
  [1800, '30 minutes'],
  [61, '61 seconds'],
  [0.5, '1 second'],
])('%d seconds are told as %s', (seconds, words) => {
  expect(life('en-GB', seconds, en.life)).toBe(words);
});

it('speaks the language of the interface, plurals too', () => {
  expect(life('pl', 157_680_000, pl.life)).toBe('5 lat');
  expect(amount('de', 6, 'month', de.life)).toBe('6 Monate');
});

it('has words of its own where browsers may have none', () => {
  expect([1, 2, 3, 13].map(years => life('cy', years * 31_536_000, cy.life))).toEqual([
    '1 flwyddyn',
    '2 flynedd',
    '3 blynedd',
    '13 mlynedd',
  ]);
  expect(life('cy', 5_184_000, cy.life)).toBe('2 fis');
});

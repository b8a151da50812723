import { expect, it } from 'vitest';
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
  expect(life('en-GB', seconds)).toBe(words);
});

it('speaks the language of the interface, plurals too', () => {
  expect(life('pl', 157_680_000)).toBe('5 lat');
  expect(amount('de', 6, 'month')).toBe('6 Monate');
});

import { expect, it, vi } from 'vitest';
import { directionOf } from '../../src/core/direction-of';
import { matchLanguage } from '../../src/core/match-language';

const KNOWN = ['en', 'de', 'es', 'pt', 'he', 'pa', 'zh-Hans', 'zh-Hant'];

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['pt-BR', 'pt'],
  ['en-US', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['es-419', 'es'],
  ['de-Cyrl', undefined],
  // An old tag of Hebrew.
  ['iw', 'he'],
  // In Arabic letters, which who reads these cannot be taken to read the others.
  ['pa-Arab-PK', undefined],
  ['pa-PK', undefined],
  ['pa-IN', 'pa'],
  ['fr', undefined],
  ['deutsch-', undefined],
  ['', undefined],
])('a page in "%s" is spoken to in %s', (wanted, language) => {
  expect(matchLanguage([wanted], KNOWN)).toBe(language);
});

it('pages are matched without `maximize`, which is slow', () => {
  const maximize = vi.spyOn(Intl.Locale.prototype, 'maximize');
  expect(matchLanguage(['en-GB', 'undefined'], KNOWN)).toBe('en');
  expect(matchLanguage(['', 'de'], KNOWN)).toBe('de');
  expect(directionOf('he')).toBe('rtl');
  expect(maximize).not.toHaveBeenCalled();
});

it('the first of those wanted that is known counts', () => {
  expect(matchLanguage(['fr', 'de', 'pt'], KNOWN)).toBe('de');
  expect(matchLanguage(['', 'undefined'], KNOWN)).toBeUndefined();
});

it.each(['ar', 'fa', 'he', 'ur', 'ckb', 'ar-EG', 'az-Arab'])('%s is written from right to left', tag => {
  expect(directionOf(tag)).toBe('rtl');
});
it.each(['en-GB', 'de', 'zh-Hant', 'hi', 'arn'])('%s is written from left to right', tag => {
  expect(directionOf(tag)).toBe('ltr');
});

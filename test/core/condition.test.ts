import { expect, it } from 'vitest';
import { lacking, meets, unknownWord } from '../../src/core/condition';

const none = { necessary: true, functional: false, analytics: false, marketing: false };
const analytics = { ...none, analytics: true };
const marketing = { ...none, marketing: true };
const both = { ...analytics, marketing: true };

it.each([
  ['marketing', false, false, true, true],
  ['analytics marketing', false, false, false, true],
  [' analytics\n marketing ', false, false, false, true],
  ['analytics|marketing', false, true, true, true],
  ['analytics | marketing', false, true, true, true],
  ['!marketing', true, true, false, false],
  ['analytics !marketing', false, true, false, false],
  ['analytics|!marketing', true, true, false, true],
  ['analytics|functional marketing', false, false, false, true],
  ['', false, false, false, false],
  ['necessary', true, true, true, true],
  ['necessary analytics', false, true, false, true],
  ['!necessary', false, false, false, false],
  ['analytics|ads', false, false, false, false],
  ['!ads', false, false, false, false],
  ['constructor', false, false, false, false],
  ['!', false, false, false, false],
])('"%s" when nothing, analytics, marketing, both are allowed', (condition, ...expected) => {
  expect([none, analytics, marketing, both].map(allowed => meets(condition, allowed, true))).toEqual(expected);
});

it('without an answer nothing is refused', () => {
  expect(meets('!marketing', none, false)).toBe(false);
  expect(meets('analytics|!marketing', none, false)).toBe(false);
});

it('names the word that is no category', () => {
  expect(unknownWord('analytics !marketing|functional')).toBeUndefined();
  expect(unknownWord('analytics !ads')).toBe('!ads');
  expect(unknownWord('analytics||marketing')).toBe('');
});

it('knows what the visitor would have to allow', () => {
  expect(lacking('functional', none, false)).toEqual(['functional']);
  expect(lacking('analytics marketing', analytics, true)).toEqual(['marketing']);
  expect(lacking('analytics|marketing functional', none, false)).toEqual(['analytics', 'functional']);
  expect(lacking('analytics|marketing', marketing, true)).toEqual([]);
  expect(lacking('functional !marketing', none, false)).toEqual(['functional']);
  expect(lacking('!marketing', none, false)).toBeUndefined();
  expect(lacking('!marketing functional', marketing, true)).toBeUndefined();
  expect(lacking('ads', none, false)).toBeUndefined();
});

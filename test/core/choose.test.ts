import { describe, expect, it } from 'vitest';
import { choose } from '../../src/core/choose';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';

const services = [
  { id: 'counter', category: 'analytics' },
  { id: 'recorder', category: 'analytics' },
  { id: 'pixel', category: 'marketing' },
] as const;

const ids = services.map(({ id }) => id);
const consent = (allowed: OptionalCategory[] = [], also: string[] = [], asked: string[] = ids) =>
  decode(encode(1, 1, allowed, asked, also)) as Consent;

describe('a decision', () => {
  it.each([
    ['a category speaks for its services', consent(), { analytics: true }, ['analytics'], []],
    [
      'what is not named stays',
      consent(['marketing'], ['counter']),
      { functional: true },
      ['functional', 'marketing'],
      ['counter'],
    ],
    ['a service speaks for itself', consent(), { recorder: true }, [], ['recorder']],
    [
      'one service less takes the category away, not the others',
      consent(['analytics']),
      { recorder: false },
      [],
      ['counter'],
    ],
    ['category and service together', consent(), { analytics: true, recorder: false }, [], ['counter']],
    [
      'all services one by one are not the category',
      consent(),
      { counter: true, recorder: true },
      [],
      ['counter', 'recorder'],
    ],
    ['a no to the category ends all', consent(['analytics', 'marketing'], []), { analytics: false }, ['marketing'], []],
    ['a no to the category ends what was allowed beside it', consent([], ['counter']), { analytics: false }, [], []],
    [
      'whoever was not asked about a service has not allowed it',
      consent(['analytics'], [], ['counter']),
      {},
      [],
      ['counter'],
    ],
    ['only true is a yes', consent(), { analytics: 'yes', pixel: 1 } as never, [], []],
  ])('%s', (_what, before, choices, allowed, also) => {
    expect(choose(before, choices as Record<string, boolean>, services)).toEqual({ allowed, also });
  });
});

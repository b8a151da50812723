import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionalCategories, undecided } from '../../src/core/consent';
import { decode, encode, latest } from '../../src/core/record';

const at = Date.UTC(2026, 10, 22);
const ids = ['google-analytics', 'google-ads', 'facebook-pixel', 'hotjar', 'responsetap'];
const text = encode(1, at, ['analytics', 'marketing'], ids);

describe('a record', () => {
  it('reads like this', () => {
    expect(text).toBe('1~1~mwr2lmo0~analytics.marketing~google-analytics.google-ads.facebook-pixel.hotjar.responsetap');
  });

  it('stays under 200 bytes and needs no escaping in a cookie', () => {
    expect(text.length).toBeLessThan(180);
    expect(encodeURIComponent(text)).toBe(text);
  });

  it('holds what was decided', () => {
    expect(decode(text)).toEqual({
      decided: true,
      at,
      policy: 1,
      allowed: { necessary: true, functional: false, analytics: true, marketing: true },
      asked: ids,
      also: [],
    });
  });

  it('holds services that are allowed beside the categories', () => {
    const text = encode(1, 1000, ['analytics'], ids, ids.slice(0, 1));
    expect(text).toMatch(new RegExp(`~${ids[0]}$`));
    expect(decode(text)).toMatchObject({ also: ids.slice(0, 1) });
    expect(decode(`${encode(1, 1000, ['analytics'], ids)}~`)).toBe(null);
  });

  it('survives the way there and back, for any decision', () => {
    const decision = fc.tuple(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 8.64e15 }),
      fc.subarray([...optionalCategories]),
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 40 }),
    );
    fc.assert(
      fc.property(decision, ([policy, moment, allowed, asked]) => {
        const written = encode(policy, moment, allowed, asked);
        const read = decode(written);
        expect(read).toMatchObject({ decided: true, policy, at: moment, asked });
        expect(optionalCategories.filter(category => read?.allowed[category])).toEqual(allowed);
      }),
    );
  });
});

describe('what is not a record of ours', () => {
  it.each([
    '',
    '1',
    'null',
    '{}',
    '{"analytics":true}',
    '[object Object]',
    '%7B%22analytics%22%3Atrue%7D',
    '1~1~mwr2lmo0~analytics',
    '2~1~mwr2lmo0~analytics~hotjar',
    '1~01~mwr2lmo0~analytics~hotjar',
    '1~1~0mwr2lmo~analytics~hotjar',
    '1~1~MWR2LMO0~analytics~hotjar',
    '1~1~~analytics~hotjar',
    '1~1~mwr2lmo0~analytics.analytics~hotjar',
    '1~1~mwr2lmo0~marketing.analytics~hotjar',
    '1~1~mwr2lmo0~statistics~hotjar',
    '1~1~mwr2lmo0~necessary~hotjar',
    '1~1~mwr2lmo0~__proto__~hotjar',
    '1~1~mwr2lmo0~Analytics~hotjar',
    '1~1~mwr2lmo0~analytics ~hotjar',
    '1~1~mwr2lmo0~analytics~hotjar~',
    '1~1~mwr2lmo0~analytics,marketing~hotjar',
    ' 1~1~mwr2lmo0~analytics~hotjar',
    `1~1~mwr2lmo0~analytics~${'x'.repeat(4000)}`,
  ])('%j is no answer', bad => {
    expect(decode(bad)).toBeNull();
  });

  it('is anything that we would not have written ourselves', { timeout: 60_000 }, () => {
    const parts = fc.array(
      fc.constantFrom('1', '2', '~', '.', 'analytics', 'marketing', 'mwr2lmo0', 'hotjar', '__proto__', ' ', '%'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          parts.map(list => list.join('')),
          fc.json(),
        ),
        candidate => {
          const read = decode(candidate);
          // Either no answer, or exactly what we would have written ourselves.
          if (read) {
            const allowed = optionalCategories.filter(category => read.allowed[category]);
            expect(encode(read.policy, read.at, allowed, read.asked, read.also)).toBe(candidate);
          }
        },
      ),
      { numRuns: 10_000 },
    );
    expect(({} as Record<string, unknown>)['analytics']).toBeUndefined();
  });
});

describe('several records of the same name', () => {
  const yes = encode(1, at, ['marketing'], ['hotjar']);
  const no = encode(1, at, [], ['hotjar']);
  const later = encode(1, at + 1, ['analytics'], ['hotjar']);

  it('the newest counts, in whatever order they come', () => {
    expect(latest([yes, later, 'junk'])).toEqual(decode(later));
    expect(latest([later, yes])).toEqual(decode(later));
  });

  it('two different ones of the same moment are no answer', () => {
    expect(latest([yes, no])).toBeNull();
  });

  it('the same one twice is one', () => {
    expect(latest([yes, yes])).toEqual(decode(yes));
  });

  it('none is no answer', () => {
    expect(latest([])).toBeNull();
    expect(latest(['junk'])).toBeNull();
  });
});

it('without an answer nothing optional is allowed', () => {
  expect(undecided).toEqual({
    decided: false,
    at: 0,
    policy: 0,
    allowed: { necessary: true, functional: false, analytics: false, marketing: false },
    asked: [],
    also: [],
  });
});

import { describe, expect, it } from 'vitest';
import { addMonths, type Consent, permits, staleness } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';

const at = Date.UTC(2026, 10, 22, 12);
const consent = decode(encode(3, at, ['analytics'], ['hotjar'])) as Consent;

describe('addMonths', () => {
  it.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-10-31', 1, '2026-11-30'],
  ])('from %s, %i months lead to %s', (from, months, to) => {
    expect(addMonths(Date.parse(from), months)).toBe(Date.parse(to));
  });
});

describe('an answer', () => {
  it('counts until six calendar months have passed', () => {
    const end = Date.UTC(2027, 4, 22, 12);
    expect(staleness(consent, 3, 6, end - 1)).toBeUndefined();
    expect(staleness(consent, 3, 6, end)).toBe('expired');
  });

  it('counts only under the policy version that was agreed to', () => {
    expect(staleness(consent, 4, 6, at)).toBe('policy');
    expect(staleness(consent, 2, 6, at)).toBe('policy');
  });

  it('is forgiven a clock that ran up to a day fast, and nothing beyond', () => {
    expect(staleness(consent, 3, 6, at - 86_400_000)).toBeUndefined();
    expect(staleness(consent, 3, 6, at - 86_400_001)).toBe('expired');
  });
});

describe('permits', () => {
  it('a service of an allowed category that the visitor was asked about', () => {
    expect(permits(consent, { id: 'hotjar', category: 'analytics' })).toBe(true);
  });

  it('no service of another category, even if it was asked about', () => {
    expect(permits(consent, { id: 'hotjar', category: 'marketing' })).toBe(false);
  });

  it('no service that came later, even in an allowed category', () => {
    expect(permits(consent, { id: 'google-analytics', category: 'analytics' })).toBe(false);
  });
});

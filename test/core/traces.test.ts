import { describe, expect, it } from 'vitest';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { undecided } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';
import { forbiddenTraces, isListed, outOfReach } from '../../src/core/traces';
import { facts } from '../../src/services/facts';
import * as catalogue from '../../src/services/index';

const services = [
  catalogue.googleAnalytics({ id: 'G-AB12CD34EF' }),
  catalogue.googleAds({ id: 'AW-123456789' }),
  catalogue.facebookPixel({ id: '123456789012345' }),
  catalogue.responsetap({ id: '32144' }),
];
const allow = (...categories: OptionalCategory[]): Consent =>
  decode(
    encode(
      1,
      1,
      categories,
      services.map(({ id }) => id),
    ),
  ) as Consent;

describe('isListed', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga_X', '_ga', false],
    ['_ga_X', '_ga_*', true],
    ['x_ga_X', '_ga_*', false],
  ])('%s by %s: %s', (name, pattern, expected) => {
    expect(isListed(name, [{ name: pattern }])).toBe(expected);
  });
});

describe('what has to go', () => {
  it('is all that is declared while nothing is allowed, and nothing of the site', () => {
    const { cookie, storage } = forbiddenTraces(undecided, services, facts);
    for (const name of ['_ga', '_ga_AB12', '_gcl_au', '_gac_UA', '_fbp', '_fbc', 'adiV'])
      expect(cookie?.(name)).toBe(true);
    // Some bear the name of a cookie that a vendor sets on its own domain.
    for (const name of ['askfirst', 'session', 'JSESSIONID', 'IDE', 'fr', 'ga']) expect(cookie?.(name)).toBe(false);
    expect(storage?.('lastExternalReferrer')).toBe(true);
    expect(storage?.('basket')).toBe(false);
  });

  it('is not looked for where there can be nothing: the very look takes time', () => {
    expect(forbiddenTraces(allow('analytics', 'marketing'), services, facts)).toEqual({});
  });

  it('leaves what an allowed service needs', () => {
    const { cookie } = forbiddenTraces(allow('analytics'), services, facts);
    expect(cookie?.('_ga')).toBe(false);
    expect(cookie?.('_gcl_au')).toBe(true);
  });
});

it('what is out of reach is named, once it is no longer allowed', () => {
  expect(outOfReach(allow('marketing'), allow(), services, facts)).toEqual([
    'IDE (doubleclick.net)',
    'DSID (doubleclick.net)',
    'ar_debug (doubleclick.net)',
    'test_cookie (doubleclick.net)',
    'fr (facebook.com)',
    'JSESSIONID (metrics.responsetap.com)',
  ]);
  expect(outOfReach(allow(), allow('analytics'), services, facts)).toEqual([]);
});

it('what stores a refusal stays, as what it was written for', () => {
  const own = [catalogue.mailchimp({ id: '' })];
  const { cookie } = forbiddenTraces(undecided, own, facts);
  expect(cookie?.('mc_user_optin')).toBe(false);
  expect(cookie?.('mc_customer_session_id')).toBe(true);
});

it('a name may begin with anything, end with anything, or be the very one', () => {
  const listed = [{ name: '*:session-data' }, { name: '_hj*' }, { name: 'csPersisted' }];
  const fitting = ['1234567:session-data', ':session-data', '_hj', '_hjSession_1', 'csPersisted'];
  const others = ['session-data', 'a:session-data:b', 'x_hj', 'csPersisted2'];
  expect([...fitting, ...others].filter(name => isListed(name, listed))).toEqual(fitting);
});

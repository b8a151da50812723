import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../src/core/options';
import * as catalogue from '../../src/services/index';

const defaults = { policyVersion: 1, cookieName: 'askfirst', cookiePath: '/', cookieMonths: 6, services: [] };

function check(options: Record<string, unknown>, known = {}) {
  const problems: string[] = [];
  return { settings: checkOptions(options, problem => problems.push(problem), known), problems };
}

describe('options', () => {
  it('have defaults', () => {
    expect(check({})).toEqual({ settings: defaults, problems: [] });
  });

  it('may be texts, as in attributes', () => {
    const { settings, problems } = check({ policyVersion: '2', cookieSecure: 'false', cookieMonths: '12' });
    expect(settings).toEqual({ ...defaults, policyVersion: 2, cookieSecure: false, cookieMonths: 12 });
    expect(problems).toEqual([]);
  });

  it.each([
    ['policyUrl', 'javascript:alert(1)'],
    ['policyUrl', 'data:text/html,x'],
    ['policyUrl', ''],
    ['policyVersion', 0],
    ['policyVersion', 'two'],
    ['policyVersion', 1.5],
    ['cookieName', 'a b'],
    ['cookieName', 'a;b'],
    ['cookieDomain', 'a; secure'],
    ['cookiePath', '/a;b'],
    ['cookieSecure', 'yes'],
    ['cookieMonths', 13],
    ['cookieMonths', -1],
    ['cookieMonths', null],
  ])('%s cannot be %j: says so with an example, and the default stays', (name, value) => {
    const { settings, problems } = check({ [name]: value });
    expect(settings).toEqual(defaults);
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^${name}: "${value}" is not valid. Example: "`.replace(/[()]/g, '\\$&'))),
    ]);
  });

  it.each(['/cookie-policy', 'cookies.html', '../policy', 'https://example.com:8080/a?b#c', '#policy'])(
    'the policy may be at %s',
    policyUrl => {
      expect(check({ policyUrl })).toEqual({ settings: { ...defaults, policyUrl }, problems: [] });
    },
  );

  it('that are unknown are named beside those that are known', () => {
    const { settings, problems } = check({ hotjr: '1', __proto__: null, policyUrl: '/p' }, catalogue);
    expect(settings.policyUrl).toBe('/p');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^Unknown "hotjr"\. Known: .*hotjar.*policyUrl/);
  });

  it('cannot reach a prototype', () => {
    const { settings, problems } = check(
      JSON.parse('{"__proto__": {"cookieName": "x"}, "constructor": "y"}'),
      catalogue,
    );
    expect(settings.cookieName).toBe('askfirst');
    expect(problems).toHaveLength(2);
    expect(({} as Record<string, unknown>)['cookieName']).toBeUndefined();
  });
});

describe('services', () => {
  it('may stand among the options by name', () => {
    const { settings, problems } = check({ hotjar: '1234567', googleAds: 'AW-123456789' }, catalogue);
    expect(settings.services.map(({ id }) => id)).toEqual(['hotjar', 'google-ads']);
    expect(problems).toEqual([]);
  });

  it('with a wrong id stay out, with an example of a right one', () => {
    const { settings, problems } = check({ hotjar: 'G-1234', googleAds: 'AW-123456789' }, catalogue);
    expect(settings.services.map(({ id }) => id)).toEqual(['google-ads']);
    expect(problems).toEqual(['Hotjar: "G-1234" is not valid. Example: "1234567"']);
  });

  it('come once', () => {
    const { hotjar } = catalogue;
    const { settings, problems } = check({ services: [hotjar({ id: 1234567 }), hotjar({ id: 7654321 })] });
    expect(settings.services).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('"Hotjar"')]);
  });

  it.each([[null], [undefined], ['hotjar'], [[null]], [['hotjar', {}]], [7]])(
    '%j is reported and throws nothing',
    services => {
      const { settings, problems } = check({ services });
      expect(settings.services).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { checkNames, createReader, type ReadOption } from '../../src/core/options';
import { ownServices, pickServices } from '../../src/core/pick-services';
import * as catalogue from '../../src/services/index';

function readerOf(options: Record<string, unknown>) {
  const problems: unknown[] = [];
  const read: ReadOption = createReader(options, problem => problems.push(problem));
  return { read, problems };
}

function pick(options: Record<string, unknown>) {
  const problems: unknown[] = [];
  return {
    services: pickServices(options, problem => problems.push(problem), { ...catalogue, ...ownServices }),
    problems,
  };
}

const MONTHS = /^([1-9]|1[0-2])$/;

describe('options', () => {
  it('have defaults', () => {
    const { read, problems } = readerOf({});
    expect(read('policyVersion', 1, 1)).toBe(1);
    expect(read('policyUrl', '/cookie-policy', undefined)).toBe(undefined);
    expect(problems).toEqual([]);
  });

  it('may be texts, as in attributes', () => {
    const { read, problems } = readerOf({ policyVersion: '2', cookieSecure: 'false', cookieMonths: '12' });
    expect(read('policyVersion', 1, 1)).toBe(2);
    expect(read('cookieSecure', true, true)).toBe(false);
    expect(read('cookieMonths', 6, 6, MONTHS)).toBe(12);
    expect(problems).toEqual([]);
  });

  it.each([
    ['policyUrl', '/cookie-policy', 'javascript:alert(1)'],
    ['policyUrl', '/cookie-policy', 'data:text/html,x'],
    ['policyUrl', '/cookie-policy', ''],
    ['policyVersion', 1, 0],
    ['policyVersion', 1, 'two'],
    ['policyVersion', 1, 1.5],
    ['cookieName', 'askfirst', 'a b'],
    ['cookieName', 'askfirst', 'a;b'],
    ['cookieDomain', 'example.co.uk', 'a; secure'],
    ['cookiePath', '/', '/a;b'],
    ['cookieSecure', true, 'yes'],
  ] as const)('%s, as in %j, cannot be %j: says so with the example, and the default stays', (name, example, value) => {
    const { read, problems } = readerOf({ [name]: value });
    expect(read(name, example as string, 'default')).toBe('default');
    expect(problems).toEqual([`${name}: "${value}" is not valid. It must look like "${example}"`]);
  });

  it.each([13, -1, null, 'six'])('an answer cannot count %j months', months => {
    const { read, problems } = readerOf({ cookieMonths: months });
    expect(read('cookieMonths', 6, 6, MONTHS)).toBe(6);
    expect(problems).toHaveLength(1);
  });

  it.each(['/cookie-policy', 'cookies.html', '../policy', 'https://example.com:8080/a?b#c', '#policy'])(
    'the policy may be at %s',
    policyUrl => {
      const { read, problems } = readerOf({ policyUrl });
      expect(read('policyUrl', '/cookie-policy', undefined)).toBe(policyUrl);
      expect(problems).toEqual([]);
    },
  );
});

describe('services', () => {
  it('may stand among the options by name', () => {
    const { services, problems } = pick({ hotjar: '1234567', googleAds: 'AW-123456789', policyUrl: '/p' });
    expect(services.map(({ id }) => id)).toEqual(['hotjar', 'google-ads']);
    expect(problems).toEqual([]);
  });

  it('with a wrong id stay out, with an example of a right one', () => {
    const { services, problems } = pick({ hotjar: 'G-1234', googleAds: 'AW-123456789' });
    expect(services.map(({ id }) => id)).toEqual(['google-ads']);
    expect(problems).toEqual(['hotjar: "G-1234" is not valid. It must look like "1234567"']);
  });

  it('that are unknown are named beside what is known', () => {
    const options = JSON.parse('{"hotjr": "1", "__proto__": {"x": 1}, "constructor": "y"}');
    const problems: unknown[] = [];
    checkNames(options, Object.keys(catalogue), problem => problems.push(problem));
    expect(pick(options)).toEqual({ services: [], problems: [] });
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^Unknown "hotjr"\. Known: .*policyUrl.*hotjar/);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('come once', () => {
    const { hotjar } = catalogue;
    const { services, problems } = pick({ services: [hotjar({ id: 1234567 }), hotjar({ id: 7654321 })] });
    expect(services).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('"hotjar"')]);
  });

  it.each([[null], [undefined], ['hotjar'], [[null]], [['hotjar', {}]], [7]])(
    '%j is reported and throws nothing',
    given => {
      const { services, problems } = pick({ services: given });
      expect(services).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { answerIn, answers } from '../../src/move/answers';
import { importAnswer } from '../../src/move/import-answer';

const AT = Date.UTC(2026, 8, 1, 12);
const vanilla = (more: object = {}) =>
  encodeURIComponent(
    JSON.stringify({
      categories: ['necessary', 'analytics'],
      revision: 0,
      data: null,
      consentTimestamp: '2026-01-01T12:00:00.000Z',
      consentId: '104021a8-9e58-491c-927f-f3d1e0c21adb',
      services: { necessary: [], analytics: [], ads: [] },
      languageCode: 'en',
      lastConsentTimestamp: new Date(AT).toISOString(),
      expirationTime: AT + 1,
      ...more,
    }),
  );
const cookiebot = (more = '') =>
  `{stamp:'Ov4gD1JVnDnBaJv8K2wYQlyWlnNlT/AKO768tibZYdQGNj/EolraLw==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${AT}${more}}`;

const read = (tool: string, ...values: string[]) => {
  const source = answers[tool];
  const answer = source ? answerIn(values, source.read) : null;
  return answer && { at: answer.at, given: Object.fromEntries(answer.given) };
};

describe('vanilla-cookieconsent', () => {
  it('tells what was asked, what was allowed and when the visitor last decided', () => {
    expect(read('vanilla-cookieconsent', vanilla())).toEqual({
      at: AT,
      given: { necessary: true, analytics: true, ads: false },
    });
  });

  it('does not tell which services of a category were refused, so that one says nothing', () => {
    const services = { necessary: [], analytics: ['ga'], ads: [] };
    expect(read('vanilla-cookieconsent', vanilla({ services }))?.given).toEqual({ necessary: true, ads: false });
  });

  it.each([
    ['no date', { lastConsentTimestamp: undefined }],
    ['an odd date', { lastConsentTimestamp: '1 September 2026' }],
    ['a date that is none', { lastConsentTimestamp: 5 }],
    ['categories that are no list', { categories: 'analytics' }],
    ['a category that is no text', { categories: [{}] }],
    ['a category that was not asked about', { categories: ['marketing'] }],
    ['a category that every object has', { categories: ['constructor'] }],
    ['no services', { services: undefined }],
    ['services that are no lists', { services: { analytics: 1, necessary: [] } }],
  ])('%s', (_, more) => {
    expect(read('vanilla-cookieconsent', vanilla(more))).toBeNull();
  });

  it.each(['', '{', '%', 'null', '1', '%22x%22', '[]', vanilla().slice(0, -3)])('%s is none', text => {
    expect(read('vanilla-cookieconsent', text)).toBeNull();
  });

  it('nothing comes from a prototype that the page has changed', () => {
    const pollution = { categories: ['ads'], services: { ads: [] }, lastConsentTimestamp: new Date(AT).toISOString() };
    for (const [name, value] of Object.entries(pollution)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true });
    }
    try {
      expect(read('vanilla-cookieconsent', '{}')).toBeNull();
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
    const text = vanilla().replace('%7B%22categories', '%7B%22__proto__%22%3A%7B%22a%22%3A1%7D%2C%22categories');
    expect(read('vanilla-cookieconsent', text)?.given).toEqual({ necessary: true, analytics: true, ads: false });
  });
});

describe('Cookiebot', () => {
  const given = { preferences: false, statistics: true, marketing: false };

  it.each([cookiebot(), cookiebot(",iab2:'',region:'gb'"), encodeURIComponent(cookiebot(",region:'gb'"))])(
    '%s',
    text => {
      expect(read('cookiebot', text)).toEqual({ at: AT, given });
    },
  );

  it.each([
    '0',
    '-1',
    '',
    cookiebot().replace('explicit', 'implied'),
    cookiebot().replace(/stamp:'[^']+'/, "stamp:'-1'"),
    cookiebot().replace(`,utc:${AT}`, ''),
    cookiebot().replace(`${AT}`, '12'),
    cookiebot().replace('statistics:true', 'statistics:1'),
    cookiebot().replace('statistics:true,', ''),
    cookiebot().replace('marketing:false', 'marketing:false,marketing:true'),
    `${cookiebot()} `,
    `x${cookiebot()}`,
  ])('%s is none', text => {
    expect(read('cookiebot', text)).toBeNull();
  });
});

it('two different answers are none, the same one twice is one', () => {
  expect(read('cookiebot', cookiebot(), cookiebot(",region:'gb'"))).toBeNull();
  expect(read('cookiebot', cookiebot(), cookiebot())?.at).toBe(AT);
});

it('tools that store no date have no answers', () => {
  expect(Object.keys(answers)).toEqual(['vanilla-cookieconsent', 'cookiebot']);
});

describe('what counts here', () => {
  const meaningOf = (name: string) =>
    ({ stats: 'analytics', ads: 'marketing', social: 'marketing', both: 'a b' })[name];
  const take = (given: Record<string, boolean>, now = AT + 1, at = AT) =>
    importAnswer({ at, given: new Map(Object.entries(given)) }, meaningOf, 6, now);

  it('grants what was named, in our words, with its date', () => {
    const imported = take({ stats: true, ads: false, other: true });
    expect(imported).toMatchObject({ at: AT, allowed: ['analytics'] });
    expect(imported?.covers(['analytics', 'marketing'])).toBe(true);
    expect(imported?.covers(['functional'])).toBe(false);
  });

  it('needs all names that mean one category', () => {
    expect(take({ ads: true, social: false })?.allowed).toEqual([]);
    expect(take({ ads: true, social: true })?.allowed).toEqual(['marketing']);
  });

  it('is no older than an answer here, and not from the future', () => {
    const end = Date.UTC(2027, 2, 1, 12);
    expect(take({ stats: true }, end - 1)).not.toBeNull();
    expect(take({ stats: true }, end)).toBeNull();
    expect(take({ stats: true }, AT - 1)).toBeNull();
    expect(take({ stats: true }, AT, Number.NaN)).toBeNull();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type Consent, type OptionalCategory, optionalCategories, undecided } from '../../src/core/consent';
import { factsOf } from '../../src/core/facts-of';
import { createGate } from '../../src/core/gate';
import { originOf } from '../../src/core/origin-of';
import { decode, encode } from '../../src/core/record';
import type { Facts, Service } from '../../src/core/service';
import { embedFacts } from '../../src/embeds/facts';
import { en } from '../../src/i18n/en';
import * as common from '../../src/services/common';
import { commonGlobals } from '../../src/services/common-globals';
import { custom } from '../../src/services/custom';
import { facts as known } from '../../src/services/facts';
import * as further from '../../src/services/further';
import { furtherGlobals } from '../../src/services/further-globals';
import * as catalogue from '../../src/services/index';
import { life } from '../../src/ui/life';
import { change, createServicePage } from './service-page';

/** The files that make a service with an account, which is what a service is. */
const ids = readdirSync('src/services')
  .filter(name => readFileSync(`src/services/${name}`, 'utf8').includes('  account: {'))
  .map(name => name.replace('.ts', ''));
const kebab = (name: string) => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Services that take one text. `custom` takes more, and brings its own facts. */
const { custom: _, ...byId } = catalogue;
const factories = Object.entries(byId) as [string, (options: { id: string }) => Service][];
const examples = factories.map(([name, create]) => [name, create({ id: create({ id: '' }).account.example })] as const);
const declared = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js' } as const;
const custom1 = custom(declared);

const admits = (source: string, url: string) =>
  new RegExp(`^${source.replace(/[.]/g, '\\.').replace('*', '[^/]+')}(/|$)`).test(url);

const answer = (service: Service, ...categories: OptionalCategory[]) => {
  const allowed = optionalCategories.filter(category => categories.includes(category));
  return decode(encode(1, 1, allowed, [service.id])) as Consent;
};

/** A service behind a real gate, on a page that remembers what was asked of it. */
function behindGate(service: Service) {
  const page = createServicePage();
  const report = vi.fn();
  const calls = { release: (_name: string, make: () => void) => make(), drop() {} };
  const gate = createGate({ services: [service], page, started: new Set(), calls, nextTask: async () => {}, report });
  const decide = async (consent: Consent, sensitive = false) => {
    const reload = change(gate, consent, sensitive);
    await gate.start();
    return reload;
  };
  return { page, report, decide };
}

it('the facts are those of the catalogue', () => {
  expect(Object.keys(known).map(camel).sort()).toEqual(Object.keys(byId).sort());
});

it('the catalogue names every file, by the id in camel case', () => {
  expect(ids.map(camel)).toEqual(Object.keys(catalogue).sort());
});

it('what a page needs of a service before its file is there is what the service says', () => {
  const said = [...examples, ['custom', custom1] as const].map(([name, { calls = '', optOut, account }]) => {
    // The flag of Google Analytics ends with the site's id.
    const flag = optOut?.replace(`${account.value}`, '');
    return [name, [calls, ...(flag ? [flag] : [])].join(' ')];
  });
  expect({ ...commonGlobals, ...furtherGlobals }).toEqual(Object.fromEntries(said));
  expect(Object.keys(commonGlobals)).toEqual(Object.keys(common));
  expect(Object.keys(furtherGlobals)).toEqual(Object.keys(further));
});

it('no two services have the same id', () => {
  expect(new Set(examples.map(([, { id }]) => id)).size).toBe(examples.length);
});

it('each purpose has a short text, and a service whose cookies or storage are for it', () => {
  const all = [...Object.values(known), ...Object.values(embedFacts)];
  const used = new Set(all.flatMap(({ cookies, storage }) => [...cookies, ...storage].map(({ purpose }) => purpose)));
  expect([...used].sort()).toEqual(Object.keys(en.settings.purposes).sort());
  for (const text of Object.values(en.settings.purposes)) expect(text.length).toBeLessThanOrEqual(60);
});

it('what leaves nothing that we could name says that it is not known', () => {
  for (const { cookies, storage, unknown } of [...Object.values(known), ...Object.values(embedFacts)]) {
    if (!cookies.length && !storage.length) expect(unknown).toBe(true);
  }
  const bare = { ...custom1, id: 'bare' };
  Reflect.deleteProperty(bare, 'facts');
  const own = factsOf([custom1, bare, custom({ ...declared, id: 'none', cookies: [] })], known);
  expect(Object.entries(own).map(([id, { unknown }]) => [id, unknown])).toEqual([
    ['my-chat', true],
    ['bare', true],
    ['none', false],
  ]);
});

describe.each([...examples, ['custom', custom1] as const])('%s', (name, service) => {
  const { value, pattern, example } = service.account;
  const own = factsOf([service], known)[service.id] as Facts;
  const categories = [service.category, ...(service.needs ?? [])];
  const yes = answer(service, ...categories);

  it('is called like its id, and says who is behind it', () => {
    if (name !== 'custom') expect(camel(service.id)).toBe(name);
    // Its file is found by that: see `idOf` in further.ts.
    if (name !== 'custom') expect(kebab(name)).toBe(service.id);
    expect(service.id).toMatch(/^[a-z0-9-]+$/);
    expect(service.name).toMatch(/\S/);
    expect(service.vendor).not.toBe(service.name);
    for (const category of categories) expect(['functional', 'analytics', 'marketing']).toContain(category);
  });

  it('accepts its own example of an id, and no junk', () => {
    expect(example).toMatch(pattern);
    expect(value).toMatch(pattern);
    const quoted = [`${example}"`, `${example}<b>`, `${example}'`];
    for (const junk of ['', ' ', 'undefined', `${example} `, ` ${example}`, ...quoted, '../x', '<b>', 'UA-1-1']) {
      expect(junk).not.toMatch(pattern);
    }
  });

  it('has an address even without an id, so that a mistake is reported and not thrown', () => {
    const create = new Map<string, unknown>(Object.entries(catalogue)).get(name) as (options: object) => Service;
    for (const id of ['', 'undefined', undefined]) expect(() => create({ id })).not.toThrow();
  });

  it('does nothing and stores nothing before an answer, and after a no', async () => {
    const { page, decide } = behindGate(service);
    await decide(undecided);
    expect(page.cookies).toEqual([]);
    await decide(answer(service));
    for (const missing of new Set(categories)) {
      await decide(answer(service, ...categories.filter(category => category !== missing)));
    }
    expect([...page.scripts, ...page.beacons]).toEqual([]);
  });

  it('does nothing on a sensitive page, if it is marketing or records', async () => {
    const { page, decide } = behindGate(service);
    await decide(yes, true);
    const done = [...page.scripts, ...page.beacons].length;
    expect(done).toBe(service.category === 'marketing' || service.recording ? 0 : 1);
  });

  it('loads one script or image over https, from a host that it declares, however often it is allowed', async () => {
    const { page, report, decide } = behindGate(service);
    await decide(yes);
    await decide(yes);
    await decide(answer(service, 'functional', 'analytics', 'marketing'));
    const [url, ...more] = [...page.scripts, ...page.beacons];
    expect(more).toEqual([]);
    expect(url).toMatch(/^https:\/\/[^\s"'<>]+$/);
    expect(url).not.toContain('undefined');
    expect(originOf(url)).toBe(new URL(url as string).origin);
    const sources = page.scripts.length ? own.hosts.script : own.hosts.img;
    expect(sources?.some(source => admits(source, url as string))).toBe(true);
    expect(report).not.toHaveBeenCalled();
  });

  it('stops, or asks for a reload; and where it does neither, it has nothing that goes on', async () => {
    const { page, report, decide } = behindGate(service);
    await decide(yes);
    const before = [...page.scripts, ...page.beacons];
    const reload = await decide(answer(service));
    if (!reload) expect(service.stop).toBeDefined();
    expect(page.putBack).toBe(service.numbers ? 1 : 0);
    await decide(yes);
    expect([...page.scripts, ...page.beacons]).toEqual(before);
    expect(report).not.toHaveBeenCalled();
  });

  it('names the global that page code calls, and makes it', async () => {
    const { page, decide } = behindGate(service);
    await decide(yes);
    if (service.calls) expect(page.window[service.calls]).toBeDefined();
  });

  it('declares what it contacts and leaves behind', () => {
    if (own.privacy) expect(own.privacy).toMatch(/^https:\/\/\S+$/);
    if (own.country) expect(new Intl.DisplayNames('en', { type: 'region' }).of(own.country)).not.toBe(own.country);
    expect(!!own.privacy).toBe(!!own.country);
    for (const source of Object.values(own.hosts).flat()) expect(source).toMatch(/^((https|wss):\/\/[\w.*-]+|blob:)$/);
    for (const { name: left, purpose, maxAge } of [...own.cookies, ...own.storage]) {
      expect(left).toMatch(/^(\*[\w. :-]+|[\w. -]+\*?)$/);
      // Three characters: a shorter beginning or end would take the site's own things along.
      if (left.includes('*')) expect(left.length).toBeGreaterThan(3);
      expect(Object.keys(en.settings.purposes)).toContain(purpose);
      if (maxAge === undefined || maxAge === 'unknown') continue;
      expect(maxAge).toBeGreaterThan(0);
      // As a person counts: "6 months", not "4,380 hours".
      const [count = '', unit = ''] = life('en-GB', maxAge, en.settings.life).split(' ');
      expect(Number(count), `${left}: ${count} ${unit}`).toBeLessThanOrEqual(unit.startsWith('day') ? 400 : 100);
    }
  });
});

it.each(Object.entries(known))('%s: the file says where its facts come from, and what is not known', (id, own) => {
  const file = readFileSync(`src/services/${id}.ts`, 'utf8');
  const [, words = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+Facts: Facts/.exec(file) ?? [];
  expect(words).toMatch(/\w{3}/);
  const lives = [...own.cookies, ...own.storage].map(({ maxAge }) => maxAge);
  const isKnown =
    own.followsRouter !== undefined &&
    (own.trustedTypes || !own.hosts.script) &&
    !own.unknown &&
    !lives.includes('unknown');
  if (!isKnown)
    expect(words.replace(/\s+\* /g, ' ')).toMatch(/not known|not measured|not verified|only the site can know/);
});

it.each(examples)('%s: what records visits says so, so that it can be kept from sensitive pages', (_name, service) => {
  const file = readFileSync(`src/services/${service.id}.ts`, 'utf8');
  const [, words = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+ = \(/.exec(file) ?? [];
  // What a container carries may record.
  if (/recordings/.test(words) || service.needs) expect(service.recording).toBe(true);
  for (const { purpose } of known[service.id]?.cookies ?? [])
    if (purpose === 'record') expect(service.recording).toBe(true);
});

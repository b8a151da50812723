import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OptionalCategory } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';
import type { Facts, Service } from '../../src/core/service';
import { facts } from '../../src/services/facts';
import { globals } from '../../src/services/globals';
import * as catalogue from '../../src/services/index';
import { createServicePage } from './service-page';

const shared = ['facts', 'globals', 'google', 'index'];
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const allow = (...categories: OptionalCategory[]) => {
  const consent = decode(encode(1, 1, categories, []));
  if (!consent) throw new Error('not a record');
  return consent.allowed;
};

const factories = Object.entries(catalogue) as [string, (options: { id: string }) => Service][];
const factsOf = (service: Service) => facts[service.id] as Facts;
const admits = (source: string, url: string) =>
  new RegExp(`^${source.replace(/[.]/g, '\\.').replace('*', '[^/]+')}(/|$)`).test(url);

it('the facts are those of the catalogue', () => {
  expect(Object.keys(facts).map(camel)).toEqual(Object.keys(catalogue));
});

it('what a page needs of a service before its file is there is what the service says', () => {
  const said = Object.entries(catalogue).map(([name, create]) => {
    const { calls = '', optOut } = create({ id: '' });
    return [name, [calls, ...(optOut ? [optOut] : [])].join(' ')];
  });
  expect(Object.entries(globals)).toEqual(said);
});

it('the catalogue names every file, by the id in camel case', () => {
  const names = readdirSync('src/services').map(name => name.replace('.ts', ''));
  expect(names.filter(name => !shared.includes(name)).map(camel)).toEqual(Object.keys(catalogue));
});

describe.each(factories)('%s', (name, create) => {
  const { example } = create({ id: '' }).account;
  const service = create({ id: example });
  const own = factsOf(service);
  const all = allow('functional', 'analytics', 'marketing');

  it('is called like its id, and says who is behind it', () => {
    expect(camel(service.id)).toBe(name);
    expect(service.id).toMatch(/^[a-z0-9-]+$/);
    expect(service.name).toMatch(/\S/);
    expect(service.vendor).not.toBe(service.name);
    expect(['functional', 'analytics', 'marketing']).toContain(service.category);
  });

  it('accepts its own example of an id, and no junk', () => {
    expect(service.account.value).toBe(example);
    expect(example).toMatch(service.account.pattern);
    for (const junk of ['', ' ', 'undefined', `${example} `, ` ${example}`, `${example}"`, '../x', '<b>', 'UA-1-1']) {
      expect(junk).not.toMatch(service.account.pattern);
    }
  });

  it('does nothing before it is started', () => {
    const page = createServicePage();
    create({ id: example });
    expect(page.scripts).toEqual([]);
    expect(page.globals).toEqual({});
  });

  it('loads one script over https, from its declared host', () => {
    const page = createServicePage();
    service.start(page, all);
    expect(page.scripts).toHaveLength(1);
    const [url] = page.scripts as [string];
    expect(url).toMatch(/^https:\/\//);
    expect(url.startsWith(`${service.origin}/`)).toBe(true);
    expect(own.hosts.script.some(source => admits(source, url))).toBe(true);
  });

  it('can be stopped, or leaves it to a reload', () => {
    const page = createServicePage();
    service.start(page, all);
    const before = page.scripts.length;
    service.stop?.(page, allow());
    service.update?.(page, all);
    expect(page.scripts).toHaveLength(before);
  });

  it('declares what it contacts and leaves behind', () => {
    expect(own.privacy).toMatch(/^https:\/\//);
    for (const source of Object.values(own.hosts).flat()) expect(source).toMatch(/^(https|wss):\/\/[\w.*-]+$/);
    for (const { name: left, maxAge } of [...own.cookies, ...own.storage]) {
      expect(left).toMatch(/^[\w.-]+\*?$/);
      if (maxAge !== undefined) expect(maxAge).toBeGreaterThan(0);
    }
    expect([...own.cookies, ...own.storage].length).toBeGreaterThan(0);
  });
});

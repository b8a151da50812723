// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lacking, meets } from '../../src/core/condition';
import { optionalCategories, undecided } from '../../src/core/consent';
import { matchLanguage } from '../../src/core/match-language';
import { checkNames, createReader } from '../../src/core/options';
import { ownServices, pickServices } from '../../src/core/pick-services';
import { decode, encode, latest } from '../../src/core/record';
import { reword } from '../../src/core/reword';
import { matches } from '../../src/core/sensitive';
import { en } from '../../src/i18n/en';
import { languages } from '../../src/i18n/index';
import { answerIn, answers } from '../../src/move/answers';
import { createMeanings } from '../../src/move/meanings';
import { readConfig } from '../../src/script-config';
import * as catalogue from '../../src/services/index';
import { policyHtml } from '../../src/table/policy-html';
import { hostileTexts } from './hostile-texts';

/* Whatever stands in a setting, a record or an address: what reads it throws nothing and takes nothing for more than it is. */

// jsdom takes its time, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const born = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  vi.restoreAllMocks();
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(born);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('there are at least a thousand texts', () => {
  expect(hostileTexts.length).toBeGreaterThan(1000);
});

it('a record is what we would have written, or no answer', () => {
  for (const text of hostileTexts) {
    for (const record of [text, `1~1~mwr2lmo0~${text}~hotjar`, `1~1~mwr2lmo0~analytics~${text}`]) {
      const read = decode(record);
      expect(latest([record])).toEqual(read);
      if (!read) continue;
      const allowed = optionalCategories.filter(category => read.allowed[category]);
      expect(encode(read.policy, read.at, allowed, read.asked, read.also)).toBe(record);
      expect(Object.keys(read.allowed)).toEqual(['necessary', ...optionalCategories]);
    }
  }
});

it('an answer to another tool is none', () => {
  for (const text of hostileTexts) {
    for (const { read } of Object.values(answers)) expect(answerIn([text], read)).toBeNull();
  }
});

it('an option is its default, or of the form that it must have', () => {
  for (const text of hostileTexts) {
    const read = createReader({ policyUrl: text, policyVersion: text, debug: text }, () => {});
    expect(read('policyUrl', '/x', '')).toMatch(/^(|https?:\/\/\S+|[^\s:;]+)$/i);
    expect(Number.isInteger(read('policyVersion', 1, 1))).toBe(true);
    expect(typeof read('debug', true, false)).toBe('boolean');
  }
});

it('no id of a service becomes another address than that of its vendor', () => {
  // Theirs is an address of the site's own choice.
  const { custom, webBeacon: _, matomo: __, ...known } = catalogue;
  const all = { custom, ...known };
  const originOf = (script = '') => script && new URL(script).origin;
  for (const [name, create] of Object.entries(known)) {
    const factory = create as (options: object) => { script?: string; account: { example: string } };
    const { example } = factory({ id: '' }).account;
    const origin = originOf(factory({ id: example }).script);
    for (const text of hostileTexts) {
      for (const id of [text, `${example}${text}`, `${text}${example}`]) {
        const [service] = pickServices({ [name]: id }, () => {}, all as never);
        if (service) expect([origin, '']).toContain(originOf(service.script));
      }
    }
  }
});

it('a name of an option or of a category is known, or nothing', () => {
  for (const text of hostileTexts) {
    const problems: unknown[] = [];
    const options = { [text]: '1' };
    checkNames(options, [], problem => problems.push(problem));
    expect(pickServices(options, problem => problems.push(problem), ownServices)).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(meets(text, undecided.allowed, false)).toBe(false);
    expect(lacking(text, undecided.allowed, false) ?? []).toEqual(
      text === 'marketing' || text === 'analytics' ? [text] : [],
    );
    const meaningOf = createMeanings({}, { [text]: 'marketing' }, () => {});
    expect(meaningOf(text)).toBe('marketing');
    expect(meaningOf(`${text} `)).toBeUndefined();
  }
});

it('a custom service has an address on the web, or does not run', () => {
  for (const text of hostileTexts) {
    for (const given of [{ id: text }, { category: text }, { script: text }, { cookies: text }, { hosts: text }]) {
      const options = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js', ...given };
      const [service] = pickServices({ custom: options }, () => {}, catalogue as never);
      if (service) expect(service.script).toMatch(/^https:\/\/[^\s"'<>]+$/);
    }
  }
});

it('words stay words', () => {
  for (const text of hostileTexts) {
    const words = reword(
      en.banner,
      { heading: text, [text]: text, purposes: { [text]: text }, others: text },
      () => {},
      '',
    );
    expect([text, en.banner.heading]).toContain(words.heading);
    expect(Object.keys(words)).toEqual(Object.keys(en.banner));
    expect(words.purposes).toEqual(en.banner.purposes);
  }
});

it('a language is one that we have', () => {
  for (const text of hostileTexts) expect([...languages, undefined]).toContain(matchLanguage([text], languages));
});

it('a path belongs to a pattern, or does not, and soon', () => {
  for (const text of hostileTexts) {
    expect(typeof matches(['/treatments/*', '*hiv*'], text)).toBe('boolean');
    expect(matches([text.slice(0, 100)], '/fees')).toBe(text.trim() === '*');
  }
});

describe('in a page', () => {
  it('settings in the JSON block and in attributes are mere values', () => {
    for (const text of hostileTexts) {
      document.body.innerHTML = '<script type="application/json" id="askfirst-config"></script>';
      const block = document.querySelector('script') as HTMLScriptElement;
      block.textContent = JSON.stringify({ [text]: text, policy: text });
      const config = readConfig({ policyVersion: text });
      expect(config['policyUrl']).toBe(text);
      expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
    }
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const text of hostileTexts) {
      document.body.innerHTML = '<script type="application/json" id="askfirst-config"></script>';
      (document.querySelector('script') as HTMLScriptElement).textContent = text;
      expect(readConfig({ hotjar: '1' })['hotjar']).toBe('1');
    }
  });

  it("a server's cookie table has the same elements, whatever its services are called", () => {
    const elements = (text: string, privacy: string) => {
      const cookies = [{ name: text, purpose: 'visit', domain: text }] as const;
      const options = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js' } as const;
      const service = catalogue.custom({ ...options, name: text, vendor: text, country: text, cookies, privacy });
      document.body.innerHTML = policyHtml({ services: [service] });
      return [...document.body.querySelectorAll('*')].map(
        ({ localName, attributes }) => `${localName} ${[...attributes].map(({ name }) => name)}`,
      );
    };
    const plain = elements('Plain', '');
    for (const text of hostileTexts) {
      const found = elements(text || 'x', text);
      const links = [...document.querySelectorAll('a')];
      expect(links.every(({ protocol }) => /^https?:$/.test(protocol))).toBe(true);
      if (!links.length) expect(found).toEqual(plain);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withLanguages } from '../scripts/languages-list.mjs';
import { optionalCategories } from '../src/core/consent';
import { joinList } from '../src/core/join-list';
import { reword } from '../src/core/reword';
import { en } from '../src/i18n/en';
import { languages } from '../src/i18n/index';
import type { Language } from '../src/i18n/language';
import { bannerSentence, OWN_DIGITS } from '../src/ui/wording';

const modules = import.meta.glob<Record<string, unknown>>('../src/i18n/*.ts', { eager: true });
const files = readdirSync('src/i18n')
  .map(name => name.replace('.ts', ''))
  .filter(name => !['index', 'language'].includes(name));

/** All texts with where they stand, but for plural forms and separators, which differ between languages. */
function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as object)
    .filter(([name]) => !['others', 'units', 'and'].includes(name))
    .flatMap(([name, each]) => textsOf(each, at ? `${at}.${name}` : name));
}
const partsOf = ({ banner, settings, frames, table }: Language) => textsOf({ banner, settings, frames, table });
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it('the list of languages names every file, and so does the README: else run npm run build', () => {
  expect([...languages].sort()).toEqual(files.sort());
  const readme = readFileSync('README.md', 'utf8');
  expect(withLanguages(readme)).toBe(readme);
});

/** Names and words that are the same in other languages. */
const SHARED =
  /^(frames\.(heading|categories\.marketing)|settings\.categories\.marketing\.title|table\.columns\.name)$/;

describe.each([...languages])('%s', file => {
  const module = modules[`../src/i18n/${file}.ts`] as Record<string, unknown> & Language;
  const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { tag, banner, settings, frames, table } = module;
  const { reject, accept } = banner;

  it('is exported as a whole, by its tag', () => {
    expect(module[name]).toEqual({ tag, banner, settings, frames, table });
    expect([tag]).toEqual(Intl.getCanonicalLocales(tag));
    expect(tag === file || file === 'en').toBe(true);
  });

  it('says whether a native reader has checked it', () => {
    expect(readFileSync(`src/i18n/${file}.ts`, 'utf8')).toMatch(/^\/\/ .*native reader/m);
  });

  it('has all texts, with the gaps of the English ones', () => {
    const gapped = (language: Language) => Object.fromEntries(partsOf(language).map(([at, text]) => [at, gaps(text)]));
    expect(gapped(module)).toEqual(gapped(en));
    expect(partsOf(module).filter(([, text]) => text.trim() !== text || !text)).toEqual([]);
  });

  it('has the plural forms that its language has, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    expect(Object.keys(banner.others).sort()).toEqual([...pluralCategories].sort());
    for (const text of Object.values(banner.others)) expect(gaps(text)).toEqual(['{n}']);
    for (const forms of Object.values(settings.life.units ?? {})) {
      for (const [form, text] of Object.entries(forms)) {
        expect(pluralCategories).toContain(form);
        expect(gaps(text)).toEqual(['{n}']);
      }
    }
  });

  it('writes numbers as its readers do', () => {
    expect(OWN_DIGITS.test(tag)).toBe(new Intl.NumberFormat(tag).format(7) !== '7');
  });

  it('joins lists as its readers do', () => {
    // Of two words for "and" the list has both, in brackets.
    const list = tag === 'cy' ? new Intl.ListFormat('en', { type: 'unit' }) : new Intl.ListFormat(tag);
    const { functional, analytics, marketing } = banner.purposes;
    const lists = [
      [functional, analytics, marketing],
      [functional, analytics],
      [functional, marketing],
      [analytics, marketing],
      ['Google', 'Meta'],
      ['Google', 'Meta', banner.others.other],
      ['Google', 'Infinity'],
      ['Google', 'Meta', 'Hibob'],
      ['Google', 'Hiebler'],
    ];
    for (const items of lists) expect(joinList(items, banner.and).join('')).toBe(list.format(items));
  });

  it('keeps to the lengths that the layout is made for', () => {
    const long = (most: number, ...texts: string[]) => texts.filter(text => text.length > most);
    expect(long(40, banner.heading)).toEqual([]);
    expect(long(20, reject, accept)).toEqual([]);
    expect(long(24, banner.choose, banner.policy)).toEqual([]);
    expect(long(60, ...Object.values(settings.purposes))).toEqual([]);
    const services = ['Google', 'Meta', 'Hotjar', 'ResponseTap'].map(name => ({ name }));
    const sentence = bannerSentence(tag, banner, optionalCategories, services as never).map(({ text }) => text);
    expect(long(200, sentence.join(''))).toEqual([]);
  });

  it('counts the companies that it does not name as its readers do', () => {
    const rules = new Intl.PluralRules(tag);
    const format = new Intl.NumberFormat(tag, { useGrouping: false });
    for (let others = 2; others <= 120; others++) {
      const services = Array.from({ length: others + 2 }, (_, index) => ({ name: `Company ${index}` }));
      const said = bannerSentence(tag, banner, ['analytics'], services as never);
      const form = banner.others[rules.select(others)] ?? banner.others.other;
      expect(said.map(({ text }) => text)).toContain(form.replace('{n}', format.format(others)));
    }
  });

  it('has a reject and an accept of like length', () => {
    const [shorter = 0, longer = 0] = [reject.length, accept.length].sort((a, b) => a - b);
    expect(longer / shorter).toBeLessThanOrEqual(1.6);
  });
});

it('lets a site replace every text there is', () => {
  const problems: string[] = [];
  const { tag, ...texts } = en;
  const own = (value: unknown): unknown =>
    typeof value === 'string'
      ? `Own ${gaps(value)}`
      : Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, own(each)]));
  expect(reword(texts, own(texts), problem => problems.push(problem), 'texts')).toEqual(own(texts));
  expect(problems).toEqual([]);
});

it.each(languages.filter(file => file !== 'en'))('%s is translated', file => {
  const english = new Map(partsOf(en));
  const texts = partsOf(modules[`../src/i18n/${file}.ts`] as Record<string, unknown> & Language);
  expect(texts.filter(([at, text]) => english.get(at) === text && !SHARED.test(at))).toEqual([]);
});

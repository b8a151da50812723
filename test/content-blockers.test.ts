import { readdirSync, readFileSync } from 'node:fs';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { beforeAll, expect, it } from 'vitest';

/** What these people subscribe to hides banners: then the footer link would be dead, and with it every change of mind. */
let engines: [list: string, engine: FiltersEngine][];

beforeAll(async () => {
  const script = new URL('../scripts/filter-lists.mjs', import.meta.url);
  const { filterLists } = (await import(script.href)) as { filterLists(): Record<string, string> };
  engines = Object.entries(filterLists()).map(([name, text]) => [name, FiltersEngine.parse(text)]);
}, 120_000);

const PAGE = 'https://www.heronlowclinic.co.uk/book';
const PLACES = ['https://www.heronlowclinic.co.uk/askfirst/', 'https://www.heronlowclinic.co.uk/js/'];

const blocked = (url: string, type: 'script' | 'fetch' = 'script') =>
  engines.filter(([, engine]) => engine.match(Request.fromRawDetails({ url, type, sourceUrl: PAGE })).match);
/** What a list hides everywhere is no answer to these names. */
const stylesFor = (engine: FiltersEngine, names: { ids?: string[]; classes?: string[] }) =>
  engine.getCosmeticsFilters({
    url: PAGE,
    hostname: 'www.heronlowclinic.co.uk',
    domain: 'heronlowclinic.co.uk',
    getBaseRules: false,
    ...names,
  }).styles;
const hidden = (names: { ids?: string[]; classes?: string[] }) =>
  engines.filter(([, engine]) => stylesFor(engine, names) !== stylesFor(engine, { ids: ['heronlow'] }));
const names = (found: typeof engines) => found.map(([list]) => list);

it('the lists are alive: they know what everybody calls a banner', () => {
  expect(names(blocked('https://www.heronlowclinic.co.uk/js/cookie-consent.js'))).toContain('AdGuard Cookie Notices');
  expect(names(blocked('https://www.google-analytics.com/analytics.js'))).not.toEqual([]);
  expect(names(hidden({ ids: ['cookie-banner'] }))).toContain('AdGuard Cookie Notices');
}, 60_000);

it('none of our files is blocked, wherever a clinic puts them', () => {
  const files = readdirSync('dist').filter(name => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap(file => PLACES.flatMap(place => names(blocked(place + file)).map(list => [file, list])));
  expect(found).toEqual([]);
}, 60_000);

it('nothing that we put into a page is hidden by its id or class', () => {
  const texts = readdirSync('dist').flatMap(name => (name.endsWith('.js') ? readFileSync(`dist/${name}`, 'utf8') : []));
  const words = [...new Set(texts.join('\n').match(/\baskfirst[\w-]*/g))];
  expect(words).toContain('askfirst-choice');
  expect(names(hidden({ ids: words, classes: words }))).toEqual([]);
}, 60_000);

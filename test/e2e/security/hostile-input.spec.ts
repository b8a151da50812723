import type { Page } from '@playwright/test';
import { knownNames } from '../../../src/core/options';
import { banner, frames, settings } from '../../../src/i18n/en';
import * as catalogue from '../../../src/services/index';
import { hostileTexts } from '../../security/hostile-texts';
import { expect, test } from '../support/fixtures';
import type { Network } from '../support/network';
import { type Inspection, inspectPage, SENTINEL } from './inspect-page';

/** Texts and settings that a page hands over never become markup, code, or the address of a request. */

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const block = (config: object) =>
  `<script type="application/json" id="askfirst-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;
/** Half a character, which no address can hold. */
const LONELY = /\p{Surrogate}/gu;
const FRAME = 'https://www.youtube.com/embed/aaaaaaaaaaa';

interface PageParts {
  config: object;
  /** Further attributes of our tag. */
  attributes?: Record<string, string>;
  language?: string;
  /** Title of the held frame. */
  title?: string;
}

/** A page with all that askfirst can show. */
const hostilePage = ({ config, attributes = {}, language = 'en', title = 'A film' }: PageParts): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>Clinic</title>
    ${SENTINEL}${block(config)}<script src="/askfirst/askfirst.js"${written.join('')}></script></head>
    <body><h1>Clinic</h1><div data-askfirst-policy="youtube"></div>
    <iframe data-askfirst="functional" data-src="${FRAME}" title="${escaped(title)}"></iframe></body></html>`;
};

/** What one page makes of what it is given. */
async function visit(page: Page, network: Network, parts: PageParts, query = ''): Promise<Inspection> {
  network.page('/hostile', hostilePage(parts));
  await page.goto(`/hostile${query}`, { waitUntil: 'domcontentloaded' });
  return page.evaluate(inspectPage);
}

/** Nothing ran, nothing was polluted, no link leads astray, and there is no element that the plain page has not as often. */
function expectHarmless(found: Inspection, plain: Inspection, what: unknown): void {
  expect({ ...found, elements: [] }, JSON.stringify(what).slice(0, 2000)).toEqual({
    pwned: false,
    polluted: [],
    links: [],
    elements: [],
  });
  const left = [...plain.elements];
  const surplus = found.elements.filter(element => {
    const index = left.indexOf(element);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  expect(surplus, JSON.stringify(what).slice(0, 2000)).toEqual([]);
}

/** Lists of so many texts; the last is filled up from the first. */
const inPortions = (size: number): string[][] =>
  Array.from({ length: Math.ceil(hostileTexts.length / size) }, (_, part) =>
    Array.from({ length: size }, (_, index) => hostileTexts[(part * size + index) % hostileTexts.length] as string),
  );

const SERVICES = { googleAnalytics: 'G-CL1N1C2026', googleAds: 'AW-123456789', hotjar: '1234567' };

test.beforeEach(({ problems }) => {
  test.setTimeout(120_000);
  // It says what is wrong with a setting.
  problems.allow(/askfirst: /);
});

test.afterEach(({ network }) => {
  expect(network.trackerRequests()).toEqual([]);
  const paths = network.siteRequests().map(({ path }) => path);
  expect(paths.filter(path => !/^\/(hostile|favicon\.ico|askfirst\/askfirst[\w.-]*\.js)$/.test(path))).toEqual([]);
});

/** All places of a text, as paths of names. */
const places = (texts: object, path: string[] = []): string[][] =>
  Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' ? places(value, [...path, name]) : [[...path, name]],
  );

test('words of the site, in every place of the interface', async ({ page, network }) => {
  const all = places({ banner, settings, frames });
  const plain = await visit(page, network, { config: { ...SERVICES, policy: '/cookie-policy' } });
  for (const words of inPortions(all.length)) {
    const texts = {};
    all.forEach((path, index) => {
      let at: Record<string, unknown> = texts;
      for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
      at[path.at(-1) as string] = words[index];
    });
    const config = { ...SERVICES, policy: '/cookie-policy', texts };
    expectHarmless(await visit(page, network, { config }), plain, texts);
  }
});

test('services of its own', async ({ page, network }) => {
  const SIZE = 60;
  const services = (text: (index: number) => string) =>
    Array.from({ length: SIZE }, (_, index) => ({
      id: `own-${index}`,
      category: (['functional', 'analytics', 'marketing'] as const)[index % 3],
      script: 'https://chat.example.com/chat.js',
      name: text(index) || 'Own',
      vendor: text(index + 1) || 'Vendor',
      privacy: text(index + 2),
      country: text(index + 3),
      cookies: [{ name: text(index + 4), purpose: 'visit', maxAge: text(index + 6), domain: text(index + 7) }],
      storage: [{ name: text(index + 8), purpose: 'visit' }],
      [text(index + 9)]: text(index + 10),
    }));
  const plainly = services(index => `https://example.com/${index}`);
  const plain = await visit(page, network, { config: { custom: plainly } });
  for (const texts of inPortions(SIZE)) {
    const custom = services(index => texts[index % SIZE] as string);
    expectHarmless(await visit(page, network, { config: { custom } }), plain, custom);
  }
});

test('settings in attributes, language, address, and title of a frame', async ({ page, network }) => {
  // All but one that is right, the beacon, whose address is any, and the report of what is wrong.
  const names = [...knownNames(Object.keys(catalogue)), 'calls']
    .filter(name => !['hotjar', 'webBeacon', 'debug'].includes(name))
    .map(name => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`));
  const plain = await visit(page, network, {
    config: { hotjar: '1234567' },
    // As much as any of these can make.
    attributes: {
      policy: '/cookie-policy',
      sensitive: '*',
      'facebook-pixel': '123456789012345',
      doctify: 'widget_container_id=ab12&slugs=x',
    },
  });
  const plainElements = new Set(plain.elements);
  for (const texts of inPortions(names.length)) {
    const attributes = Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
    const [language = '', title = '', query = ''] = texts;
    const parts = { config: { hotjar: '1234567' }, attributes, language, title: title.slice(0, 1000) };
    const encoded = encodeURIComponent(query.slice(0, 1000).replace(LONELY, ''));
    const found = await visit(page, network, parts, `?q=${encoded}#${encoded}`);
    expectHarmless({ ...found, elements: [] }, plain, attributes);
    // What is valid by chance may add a row of what there is already, and our tag bears these attributes.
    const strange = found.elements.filter(
      element => !plainElements.has(element) && !element.startsWith('script data-'),
    );
    expect(strange, JSON.stringify(attributes)).toEqual([]);
  }
});

test('names of settings', async ({ page, network }) => {
  // A name that is unknown fetches the file that says so.
  const plain = await visit(page, network, { config: { ...SERVICES, moveFrom: 'klaro', unknown: 1 } });
  for (const names of inPortions(400)) {
    // As text: in an object literal, "__proto__" would be something else.
    const pairs = names.map(name => `${JSON.stringify(name)}: {"polluted": true, "constructor": {"polluted": true}}`);
    const given = `{${pairs}}`;
    const config = JSON.parse(
      `{${JSON.stringify(SERVICES).slice(1, -1)}, ${pairs}, "moveNames": ${given}, "texts": {"banner": ${given}}}`,
    );
    expectHarmless(await visit(page, network, { config: { ...config, moveFrom: 'klaro' } }), plain, names);
  }
});

test('records and addresses that come while the page is open', async ({ page, network }) => {
  await visit(page, network, { config: { ...SERVICES, sensitive: '/treatments/*' } });
  const wellFormed = hostileTexts.map(text => text.replace(LONELY, ''));
  const believed = await page.evaluate(texts => {
    const { askfirst } = window;
    return texts.filter(text => {
      for (const value of [text, encodeURIComponent(text)]) {
        // biome-ignore lint/suspicious/noDocumentCookie: what others write.
        document.cookie = `askfirst=${value.slice(0, 3000)}; path=/; secure`;
        document.dispatchEvent(new Event('visibilitychange'));
        history.replaceState(null, '', `?${value.slice(0, 1000)}#${value.slice(0, 1000)}`);
      }
      return askfirst?.consent.decided;
    });
  }, wellFormed);
  expect(believed).toEqual([]);
  expect(await page.evaluate(() => window.askfirst?.consent.decided)).toBe(false);
});

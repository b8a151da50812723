// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/move/catalogue';
import { createMeanings } from '../../src/move/meanings';
import { type Tool, tools } from '../../src/move/tools';
import { translate } from '../../src/move/translate';

const soon = () => new Promise(resolve => setTimeout(resolve));
const ends: (() => void)[] = [];
const report = vi.fn();
const found = vi.fn();

function begin(name: string, moveNames?: unknown) {
  const tool = tools[name] as Tool;
  ends.push(translate(tool, createMeanings(tool.meanings, moveNames, report), found, report));
}
/** What an element waits for. */
const conditionOf = (name: string, html: string, moveNames?: unknown) => {
  document.body.innerHTML = html;
  begin(name, moveNames);
  return document.body.firstElementChild?.getAttribute('data-askfirst');
};

beforeEach(() => {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
  report.mockClear();
  found.mockClear();
});

describe('an element of another tool waits for', () => {
  it.each([
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="analytics"></script>', 'analytics'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="!ads"></script>', '!marketing'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="necessary"></script>', 'necessary'],
    ['klaro', '<script type="text/plain" data-type="application/javascript" data-name="matomo"></script>', 'analytics'],
    ['klaro', '<img data-name="facebook-pixel" data-src="/p.gif">', 'marketing'],
    ['klaro', '<link data-name="google-tag-manager" data-href="/g">', 'functional analytics marketing'],
    [
      'cookiebot',
      '<script type="text/plain" data-cookieconsent="statistics, marketing"></script>',
      'analytics marketing',
    ],
    ['cookiebot', '<iframe data-cookieconsent="preferences" data-cookieblock-src="/f"></iframe>', 'functional'],
    ['onetrust', '<script type="TEXT/PLAIN" class="a optanon-category-C0002-C0004 b"></script>', 'analytics marketing'],
    ['onetrust', '<iframe class="optanon-category-C0003" data-src="/f"></iframe>', 'functional'],
    ['onetrust', '<img class="optanon-category-C0004-C0005" data-src="/f">', 'marketing'],
    ['onetrust', '<script type="text/plain" class="optanon-category-C0001"></script>', 'necessary'],
    ['cookieyes', '<script type="text/plain" data-cookieyes="cookieyes-performance"></script>', 'analytics'],
    ['cookieyes', '<iframe data-cookieyes="cookieyes-advertisement" data-cky-src="/f"></iframe>', 'marketing'],
  ])('%s: %s', (name, html, condition) => {
    expect(conditionOf(name, html)).toBe(condition);
    expect(report).not.toHaveBeenCalled();
    expect(found).toHaveBeenCalledOnce();
  });
});

describe('nobody touches', () => {
  it.each([
    ['vanilla-cookieconsent', '<div data-category="analytics" data-src="/x"></div>'],
    [
      'vanilla-cookieconsent',
      '<script type="text/plain" data-category="ads" data-askfirst="!marketing"></script>',
      '!marketing',
    ],
    ['klaro', '<iframe data-name="map" src="about:blank"></iframe>'],
    ['cookiebot', '<script type="module" data-cookieconsent="ignore"></script>'],
    ['onetrust', '<iframe class="optanon-category-C0004" data-ot-ignore data-src="/x"></iframe>'],
    ['onetrust', '<iframe class="my-optanon-category-C0004" data-src="/x"></iframe>'],
    ['onetrust', '<script type="text/json" class="optanon-category-C0001"></script>'],
  ])('%s: %s', (name, html, condition: string | null = null) => {
    expect(conditionOf(name, html)).toBe(condition);
    expect(report).not.toHaveBeenCalled();
    expect(found).not.toHaveBeenCalled();
  });
});

describe('never runs, and is reported', () => {
  it.each([
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="social"></script>', '"social" never runs'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="constructor"></script>', '"constructor" never'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category=""></script>', '"" never'],
    ['vanilla-cookieconsent', '<script type="text/plain" data-category="!necessary"></script>', '"!necessary" never'],
    [
      'vanilla-cookieconsent',
      '<script type="text/plain" data-category="ads" data-service="!x"></script>',
      '"!x" never',
    ],
    ['klaro', '<script type="text/plain" data-name="our-chat"></script>', '"our-chat" never runs. Say in moveNames'],
    ['cookiebot', '<script type="text/plain" data-cookieconsent="marketing,unclassified"></script>', '"unclassified"'],
    ['onetrust', '<script type="text/plain" class="optanon-category-C0002-C0009"></script>', '"C0009" never'],
    ['cookieyes', '<script type="text/plain" data-cookieyes="cookieyes-other"></script>', '"other" never'],
  ])('%s: %s', (name, html, problem) => {
    expect(conditionOf(name, html + html)).toBeNull();
    expect(report.mock.calls).toEqual([[expect.stringContaining(problem)]]);
  });
});

it.each([
  ['<script type="text/json" data-category="ads"></script>', 'vanilla-cookieconsent', 'type="text/plain"'],
  ['<iframe data-cookieconsent="marketing" src="about:blank"></iframe>', 'cookiebot', 'data-src'],
])('%s is not held, and that is reported', (html, name, remedy) => {
  expect(conditionOf(name, html)).toBeNull();
  expect(report.mock.calls).toEqual([[expect.stringContaining(`is not held. Give it ${remedy}`)]]);
});

it('the address is where we look for it, and the service is named', () => {
  conditionOf('klaro', '<script type="text/plain" data-name="matomo" data-src="/m.js"></script>');
  expect(document.body.innerHTML).toContain('src="/m.js" data-askfirst-service="matomo" data-askfirst="analytics"');
  conditionOf('cookiebot', '<iframe data-cookieconsent="marketing" data-cookieblock-src="/f"></iframe>');
  expect(document.querySelector('iframe')?.dataset['src']).toBe('/f');
});

describe('the site says what a name means', () => {
  const script = '<script type="text/plain" data-name="our-chat"></script>';

  it.each([[{ 'our-chat': 'functional' }], ['{"our-chat": "functional"}']])('as %j', names => {
    expect(conditionOf('klaro', script, names)).toBe('functional');
  });

  it('its word goes before what we know', () => {
    expect(conditionOf('klaro', '<img data-name="matomo" data-src="/p">', { matomo: 'marketing' })).toBe('marketing');
  });

  it.each([['chat=functional'], [{ 'our-chat': 'ads' }], [{ 'our-chat': ['functional'] }]])('not as %j', names => {
    expect(conditionOf('klaro', script, names)).toBeNull();
    expect(report.mock.calls[0]?.[0]).toContain('moveNames');
  });
});

it('knows every service of the catalogue', () => {
  expect(catalogue).toMatchObject({ hotjar: 'analytics', 'google-tag-manager': 'functional analytics marketing' });
});

it('takes what comes later, looking at nothing else, until it ends', async () => {
  begin('cookiebot');
  const whole = vi.spyOn(Document.prototype, 'querySelectorAll');
  const html = '<p><script type="text/plain" data-cookieconsent="statistics"></script></p>';
  document.body.innerHTML = html;
  await soon();
  expect(document.querySelector('script')?.dataset['askfirst']).toBe('analytics');
  expect(whole).not.toHaveBeenCalled();
  for (const end of ends.splice(0)) end();
  document.body.innerHTML = html;
  await soon();
  expect(document.querySelector('script')?.dataset['askfirst']).toBeUndefined();
});

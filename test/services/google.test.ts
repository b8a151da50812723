import { describe, expect, it } from 'vitest';
import type { Allowed } from '../../src/core/consent';
import { googleAds } from '../../src/services/google-ads';
import { googleAnalytics } from '../../src/services/google-analytics';
import { googleTagManager } from '../../src/services/google-tag-manager';
import { tellGoogle } from '../../src/services/tell-google';
import { createServicePage, type FakePage } from './service-page';

const allow = (categories: Partial<Allowed>): Allowed => ({
  necessary: true,
  functional: false,
  analytics: false,
  marketing: false,
  ...categories,
});

/** A page on which everything may run, or only what is named. */
function createPage(permitted = ['google-analytics', 'google-ads'], more: Partial<FakePage> = {}) {
  const page = createServicePage({ permits: id => permitted.includes(id), ...more });
  const window = page.window as { dataLayer?: IArguments[]; [name: string]: unknown };
  return {
    ...page,
    window,
    /** What Google was told, without the moment of `js`. */
    commands: () => (window.dataLayer ?? []).map(command => [...command].filter(part => !(part instanceof Date))),
  };
}

const analytics = googleAnalytics({ id: 'G-AB12CD34EF' });
const ads = googleAds({ id: 'AW-123456789' });

const granted = { security_storage: 'granted' };
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
};

describe('Google', () => {
  it('is told everything denied, then the decision, before anything else; two services share one tag', () => {
    const page = createPage();
    const allowed = allow({ analytics: true, marketing: true });
    expect(analytics.start?.(page, allowed)).toBe(false);
    expect(ads.start?.(page, allowed)).toBe(true);
    expect(page.commands()).toEqual([
      ['consent', 'default', { ...denied, ...granted }],
      ['set', 'ads_data_redaction', true],
      [
        'consent',
        'update',
        {
          ...denied,
          ...granted,
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
          analytics_storage: 'granted',
        },
      ],
      ['js'],
      ['config', 'G-AB12CD34EF', {}],
      ['config', 'AW-123456789', { allow_enhanced_conversions: false }],
    ]);
    expect(analytics.script).toBe('https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF');
  });

  it('gets `arguments` objects, as a plain array is ignored', () => {
    const page = createPage();
    analytics.start?.(page, allow({ analytics: true }));
    for (const command of page.window.dataLayer ?? []) {
      expect(Object.prototype.toString.call(command)).toBe('[object Arguments]');
    }
  });

  it('is told once about a later decision, however many of its services run', () => {
    const permitted = ['google-analytics', 'google-ads'];
    const page = createPage(permitted);
    const first = allow({ analytics: true, marketing: true });
    analytics.start?.(page, first);
    ads.start?.(page, first);
    const before = page.commands().length;
    const second = allow({ marketing: true });
    permitted.shift();
    analytics.stop?.(page, second);
    ads.update?.(page, second);
    const later = page.commands().slice(before);
    expect(later).toEqual([
      ['consent', 'update', expect.objectContaining({ analytics_storage: 'denied', ad_storage: 'granted' })],
    ]);
  });

  it('is granted what a service needs that is allowed although its category is not', () => {
    const page = createPage(['google-analytics']);
    analytics.start?.(page, allow({}));
    expect(page.commands()[2]).toEqual(['consent', 'update', { ...denied, ...granted, analytics_storage: 'granted' }]);
  });

  it('is not told what the page reports for Google Ads while that is off', () => {
    const page = createPage(['google-analytics']);
    analytics.start?.(page, allow({ analytics: true }));
    const before = page.commands().length;
    const gtag = page.window['gtag'] as (...command: unknown[]) => void;
    gtag('event', 'conversion', { send_to: 'AW-123456789/abc' });
    gtag('event', 'conversion', { send_to: ['G-AB12CD34EF', 'AW-123456789'] });
    gtag('config', 'AW-123456789');
    gtag('event', 'AW', null, undefined, 7);
    expect(page.commands().slice(before)).toEqual([['event', 'AW', null, undefined, 7]]);
  });

  it("is told the site's origin in place of an address that says too much", () => {
    const told = { location: 'https://clinic.example/', title: 'clinic.example', referrer: 'https://clinic.example/' };
    const page = createPage();
    page.tellAddress = () => tellGoogle(page, told);
    analytics.start?.(page, allow({ analytics: true }));
    const commands = page.commands();
    const set = ['set', { page_location: told.location, page_title: told.title, page_referrer: told.referrer }];
    expect(commands).toContainEqual(set);
    expect(commands.findIndex(([verb, what]) => verb === 'set' && typeof what === 'object')).toBeLessThan(
      commands.findIndex(([verb]) => verb === 'config'),
    );
  });

  it.each([
    [{}, [['set', 'ads_data_redaction', true]]],
    [{ urlPassthrough: 'false', adsDataRedaction: 'false' }, [['set', 'ads_data_redaction', false]]],
    [{ urlPassthrough: false, adsDataRedaction: true }, [['set', 'ads_data_redaction', true]]],
    [
      { urlPassthrough: true, adsDataRedaction: false },
      [
        ['set', 'ads_data_redaction', false],
        ['set', 'url_passthrough', true],
      ],
    ],
  ])('with %j is told so before anything is sent', (options, told) => {
    const page = createPage(undefined, { options: { consentMode: 'basic', ...options } });
    analytics.start?.(page, allow({ analytics: true }));
    expect(page.commands().filter(([verb]) => verb === 'set')).toEqual(told);
    expect(page.commands().findIndex(([verb]) => verb === 'set')).toBeLessThan(
      page.commands().findIndex(([verb]) => verb === 'js'),
    );
  });

  it('in advanced mode is told that everything is denied, and nothing else, before an answer', () => {
    const options = { consentMode: 'advanced' as const, urlPassthrough: false, adsDataRedaction: true };
    const page = createPage([], { options });
    analytics.start?.(page, allow({}));
    ads.start?.(page, allow({}));
    expect(page.commands().map(([verb, what]) => `${verb} ${what}`)).toEqual([
      'consent default',
      'set ads_data_redaction',
      'js undefined',
      'config G-AB12CD34EF',
      'config AW-123456789',
    ]);
  });

  it('keeps the tag that a page already has', () => {
    const page = createPage();
    const told: unknown[][] = [];
    page.window['gtag'] = (...command: unknown[]) => void told.push(command);
    analytics.start?.(page, allow({ analytics: true }));
    expect(told[0]).toEqual(['consent', 'default', expect.anything()]);
    expect(page.window.dataLayer).toEqual([]);
  });
});

describe('Google Tag Manager', () => {
  const container = googleTagManager({ id: 'GTM-AB12CD analytics marketing' });

  it('hears of the decision before its container begins', () => {
    const page = createServicePage();
    container.start?.(page, allow({ analytics: true, marketing: true }));
    const layer = page.window['dataLayer'] as (IArguments | object)[];
    expect(layer.slice(0, 3).map(command => (command as IArguments)[0])).toEqual(['consent', 'set', 'consent']);
    expect(layer[3]).toEqual({ 'gtm.start': expect.any(Number), event: 'gtm.js' });
    expect(container.script).toBe('https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD');
  });

  it('says nothing twice where Analytics stands beside it', () => {
    const page = createServicePage();
    const allowed = allow({ analytics: true, marketing: true });
    analytics.start?.(page, allowed);
    const before = (page.window['dataLayer'] as unknown[]).length;
    expect(container.start?.(page, allowed)).toBeFalsy();
    expect(page.window['dataLayer']).toHaveLength(before + 1);
  });

  it('needs every category that it carries, all of them if it does not say', () => {
    expect(container).toMatchObject({ category: 'marketing', needs: ['analytics', 'marketing'] });
    expect(googleTagManager({ id: 'GTM-AB12CD analytics' })).toMatchObject({
      category: 'analytics',
      needs: ['analytics'],
    });
    expect(googleTagManager({ id: 'GTM-AB12CD' })).toMatchObject({
      category: 'marketing',
      needs: ['functional', 'analytics', 'marketing'],
    });
    const { value, pattern } = googleTagManager({ id: 'GTM-AB12CD statistics' }).account;
    expect(value).not.toMatch(pattern);
  });
});

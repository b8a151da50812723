import { describe, expect, it } from 'vitest';
import type { Allowed } from '../../src/core/consent';
import { googleAds } from '../../src/services/google-ads';
import { googleAnalytics } from '../../src/services/google-analytics';
import { googleTagManager } from '../../src/services/google-tag-manager';
import { type FakePage, fakePage } from './fake-page';

const allow = (categories: Partial<Allowed>): Allowed => ({
  necessary: true,
  functional: false,
  analytics: false,
  marketing: false,
  ...categories,
});

/** What Google was told, without the moment of `js`. */
const commands = ({ globals }: FakePage) =>
  ((globals['dataLayer'] as IArguments[] | undefined) ?? []).map(command =>
    [...command].filter(part => !(part instanceof Date)),
  );

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
    const page = fakePage();
    const allowed = allow({ analytics: true, marketing: true });
    expect(analytics.start?.(page, allowed)).toBe(false);
    expect(ads.start?.(page, allowed)).toBe(true);
    expect(commands(page)).toEqual([
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
    const page = fakePage();
    analytics.start?.(page, allow({ analytics: true }));
    for (const command of page.globals['dataLayer'] as unknown[]) {
      expect(Object.prototype.toString.call(command)).toBe('[object Arguments]');
    }
  });

  it('is told once about a later decision, however many of its services run', () => {
    const page = fakePage();
    const first = allow({ analytics: true, marketing: true });
    analytics.start?.(page, first);
    ads.start?.(page, first);
    const before = commands(page).length;
    const second = allow({ marketing: true });
    analytics.stop?.(page, second);
    ads.update?.(page, second);
    const later = commands(page).slice(before);
    expect(later).toEqual([
      ['consent', 'update', expect.objectContaining({ analytics_storage: 'denied', ad_storage: 'granted' })],
    ]);
  });

  it('Analytics is switched off by its own switch, and on again', () => {
    const page = fakePage();
    analytics.start?.(page, allow({ analytics: true }));
    analytics.stop?.(page, allow({}));
    expect(page.globals['ga-disable-G-AB12CD34EF']).toBe(true);
    analytics.update?.(page, allow({ analytics: true }));
    expect(page.globals['ga-disable-G-AB12CD34EF']).toBe(false);
  });

  it('keeps the tag that a page already has', () => {
    const page = fakePage();
    const told: unknown[][] = [];
    page.globals['gtag'] = (...command: unknown[]) => void told.push(command);
    analytics.start?.(page, allow({ analytics: true }));
    expect(told[0]).toEqual(['consent', 'default', expect.anything()]);
    expect(page.globals['dataLayer']).toEqual([]);
  });
});

describe('Google Tag Manager', () => {
  const container = googleTagManager({ id: 'GTM-AB12CD analytics marketing' });

  it('hears of the decision before its container begins', () => {
    const page = fakePage();
    container.start?.(page, allow({ analytics: true, marketing: true }));
    const layer = page.globals['dataLayer'] as (IArguments | object)[];
    expect(layer.slice(0, 3).map(command => (command as IArguments)[0])).toEqual(['consent', 'set', 'consent']);
    expect(layer[3]).toEqual({ 'gtm.start': expect.any(Number), event: 'gtm.js' });
    expect(container.script).toBe('https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD');
  });

  it('says nothing twice where Analytics stands beside it', () => {
    const page = fakePage();
    const allowed = allow({ analytics: true, marketing: true });
    analytics.start?.(page, allowed);
    const before = (page.globals['dataLayer'] as unknown[]).length;
    expect(container.start?.(page, allowed)).toBeFalsy();
    expect(page.globals['dataLayer']).toHaveLength(before + 1);
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

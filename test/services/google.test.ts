import { describe, expect, it } from 'vitest';
import type { Allowed } from '../../src/core/consent';
import { googleAds } from '../../src/services/google-ads';
import { googleAnalytics } from '../../src/services/google-analytics';

const allow = (categories: Partial<Allowed>): Allowed => ({
  necessary: true,
  functional: false,
  analytics: false,
  marketing: false,
  ...categories,
});

function createPage() {
  const seen = new Set<unknown>();
  const globals: { dataLayer?: IArguments[]; [name: string]: unknown } = {};
  return {
    globals,
    scripts: [] as string[],
    script(url: string) {
      this.scripts.push(url);
    },
    once(key: unknown, run: () => void) {
      if (!seen.has(key)) run();
      seen.add(key);
    },
    whenParsed() {},
    remember: () => () => {},
    /** What Google was told, without the moment of `js`. */
    commands: () => (globals.dataLayer ?? []).map(command => [...command].filter(part => !(part instanceof Date))),
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
    analytics.start(page, allowed);
    ads.start(page, allowed);
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
    expect(page.scripts).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF']);
  });

  it('gets `arguments` objects, as a plain array is ignored', () => {
    const page = createPage();
    analytics.start(page, allow({ analytics: true }));
    for (const command of page.globals.dataLayer ?? []) {
      expect(Object.prototype.toString.call(command)).toBe('[object Arguments]');
    }
  });

  it('is told once about a later decision, however many of its services run', () => {
    const page = createPage();
    const first = allow({ analytics: true, marketing: true });
    analytics.start(page, first);
    ads.start(page, first);
    const before = page.commands().length;
    const second = allow({ marketing: true });
    analytics.stop?.(page, second);
    ads.update?.(page, second);
    const later = page.commands().slice(before);
    expect(later).toEqual([
      ['consent', 'update', expect.objectContaining({ analytics_storage: 'denied', ad_storage: 'granted' })],
    ]);
  });

  it('Analytics is switched off by its own switch, and on again', () => {
    const page = createPage();
    analytics.start(page, allow({ analytics: true }));
    analytics.stop?.(page, allow({}));
    expect(page.globals['ga-disable-G-AB12CD34EF']).toBe(true);
    analytics.update?.(page, allow({ analytics: true }));
    expect(page.globals['ga-disable-G-AB12CD34EF']).toBe(false);
  });

  it('keeps the tag that a page already has', () => {
    const page = createPage();
    const told: unknown[][] = [];
    page.globals['gtag'] = (...command: unknown[]) => void told.push(command);
    analytics.start(page, allow({ analytics: true }));
    expect(told[0]).toEqual(['consent', 'default', expect.anything()]);
    expect(page.globals.dataLayer).toEqual([]);
  });
});

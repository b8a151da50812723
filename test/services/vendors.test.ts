import { describe, expect, it } from 'vitest';
import type { Allowed } from '../../src/core/consent';
import { factsOf } from '../../src/core/facts-of';
import { hasSoundFacts } from '../../src/core/sound-facts';
import { custom } from '../../src/services/custom';
import { facebookPixel } from '../../src/services/facebook-pixel';
import { facts } from '../../src/services/facts';
import { hotjar } from '../../src/services/hotjar';
import { infinity } from '../../src/services/infinity';
import { linkedin } from '../../src/services/linkedin';
import { mailchimp } from '../../src/services/mailchimp';
import { matomo } from '../../src/services/matomo';
import { microsoftClarity } from '../../src/services/microsoft-clarity';
import { microsoftUet } from '../../src/services/microsoft-uet';
import { pinterest } from '../../src/services/pinterest';
import { responsetap } from '../../src/services/responsetap';
import { tiktok } from '../../src/services/tiktok';
import { webBeacon } from '../../src/services/web-beacon';
import { createServicePage, type FakePage } from './service-page';

const all: Allowed = { necessary: true, functional: true, analytics: true, marketing: true };

describe('Facebook pixel', () => {
  it('switches automatic events off before it begins', () => {
    const page = createServicePage();
    facebookPixel({ id: '123456789012345' }).start?.(page, all);
    const fbq = page.window['fbq'] as { queue: unknown[]; version: string; loaded: boolean };
    expect(fbq.queue).toEqual([
      ['set', 'autoConfig', false, '123456789012345'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ]);
    expect({ ...fbq }).toMatchObject({ version: '2.0', loaded: true, push: fbq });
    expect(page.window['_fbq']).toBe(fbq);
  });

  it('hands calls to the vendor once its script has taken over', () => {
    const page = createServicePage();
    facebookPixel({ id: '123456789012345' }).start?.(page, all);
    const fbq = page.window['fbq'] as { (...command: unknown[]): void; callMethod?: unknown; queue: unknown[] };
    const told: unknown[][] = [];
    fbq.callMethod = (...command: unknown[]) => void told.push(command);
    fbq('track', 'Lead');
    expect(told).toEqual([['track', 'Lead']]);
    expect(fbq.queue).toHaveLength(3);
  });
});

describe('Facebook pixel, after a withdrawal', () => {
  const begin = () => {
    const page = createServicePage();
    const service = facebookPixel({ id: '123456789012345' });
    service.start?.(page, all);
    const told: unknown[][] = [];
    const vendor = page.window['_fbq'] as { callMethod: unknown };
    vendor.callMethod = (...command: unknown[]) => void told.push(command);
    return { page, service, told };
  };

  it('is told, and forgets what waited for its script', () => {
    const { page, service, told } = begin();
    const vendor = page.window['_fbq'] as { queue: unknown[] };
    expect(vendor.queue).not.toEqual([]);
    service.stop?.(page, all);
    expect(vendor.queue).toEqual([]);
    expect(told).toEqual([['consent', 'revoke']]);
  });

  it('takes a new visit when it is allowed again: Meta would send what its own script noticed since', () => {
    expect(begin().service.stopsForGood).toBe(true);
  });
});

describe('Hotjar', () => {
  it('leaves its settings as the vendor reads them', () => {
    const page = createServicePage();
    hotjar({ id: 1234567 }).start?.(page, all);
    expect(page.window['_hjSettings']).toEqual({ hjid: 1234567, hjsv: 6 });
    expect(hotjar({ id: 1234567 }).script).toBe('https://static.hotjar.com/c/hotjar-1234567.js?sv=6');
    const hj = page.window['hj'] as { (...command: unknown[]): void; q: IArguments[] };
    hj('event', 'booked');
    expect([...(hj.q[0] as IArguments)]).toEqual(['event', 'booked']);
  });
});

describe('ResponseTap', () => {
  it('finds its account on the window before its script arrives', () => {
    const page = createServicePage();
    responsetap({ id: 32144 }).start?.(page, all);
    expect(page.window).toEqual({ adiInit: '32144', adiRVO: true, adiFunc: null });
  });
});

/** What a function that keeps calls for its vendor has kept. */
const kept = (page: FakePage, name: string, queue: string) => {
  const calls = (page.window[name] as Record<string, ArrayLike<unknown>[]>)[queue] ?? [];
  return calls.map(call => Array.from(call));
};
const isArguments = (value: unknown) => Object.prototype.toString.call(value) === '[object Arguments]';

describe('the functions that keep calls for a vendor', () => {
  it('keep what each vendor reads: `arguments` objects or arrays', () => {
    const page = createServicePage();
    for (const service of [infinity({ id: '12345' }), pinterest({ id: '1234567890123' }), linkedin({ id: '123456' })]) {
      service.start?.(page, all);
    }
    (page.window['lintrk'] as (...command: unknown[]) => void)('track', { conversion_id: 1 });
    expect(kept(page, '_its', 'queue')).toEqual([['init', '12345'], ['track']]);
    expect(kept(page, 'pintrk', 'queue')).toEqual([['load', '1234567890123'], ['setconsent', true], ['page']]);
    expect(kept(page, 'lintrk', 'q')).toEqual([['track', { conversion_id: 1 }]]);
    const first = (name: string, queue: string) => (page.window[name] as Record<string, unknown[]>)[queue]?.[0];
    expect(isArguments(first('_its', 'queue'))).toBe(true);
    expect(first('pintrk', 'queue')).toBeInstanceOf(Array);
    expect(page.window['_its']).toHaveProperty('version', '2.0');
    expect(page.window['pintrk']).toHaveProperty('version', '3.0');
  });

  it('leave what the page has already', () => {
    const told: unknown[][] = [];
    const own = (...command: unknown[]) => void told.push(command);
    const page = createServicePage({ window: { pintrk: own } });
    pinterest({ id: '1234567890123' }).start?.(page, all);
    expect(page.window['pintrk']).toBe(own);
    expect(told[0]).toEqual(['load', '1234567890123']);
  });
});

describe('Mailchimp', () => {
  const service = mailchimp({ id: 'x' });
  const optOut = ['mc_user_optin=false; max-age=31536000'];

  it('gets its opt-out with a refusal, because it reads a missing cookie as a yes', () => {
    expect([service.refusal]).toEqual(optOut);
  });

  it('loses the opt-out with a yes, and gets it back with a withdrawal', () => {
    const page = createServicePage();
    service.start?.(page, all);
    expect(page.cookies.splice(0)).toEqual(['mc_user_optin=; max-age=0']);
    expect(service.stop?.(page, all)).toBe(true);
    expect(page.cookies).toEqual(optOut);
  });
});

describe('Microsoft Clarity', () => {
  const granted = { ad_Storage: 'granted', analytics_Storage: 'granted' };
  const denied = { ad_Storage: 'denied', analytics_Storage: 'denied' };

  it('is told what it may store, and stops', () => {
    const page = createServicePage();
    const service = microsoftClarity({ id: 'ab12cd34ef' });
    service.start?.(page, all);
    service.update?.(page, { ...all, marketing: false });
    expect(service.stop?.(page, all)).toBeUndefined();
    expect(kept(page, 'clarity', 'q')).toEqual([
      ['consentv2', granted],
      ['consentv2', { ...granted, ad_Storage: 'denied' }],
      ['consentv2', denied],
      ['stop'],
    ]);
  });

  it('takes a new visit to go on after a stop, as nothing starts it again', () => {
    const page = createServicePage();
    const service = microsoftClarity({ id: 'ab12cd34ef' });
    service.start?.(page, all);
    service.stop?.(page, all);
    expect(service.stopsForGood).toBe(true);
    expect(kept(page, 'clarity', 'q').at(-1)).toEqual(['stop']);
  });
});

describe('Microsoft Advertising', () => {
  it('begins when its script has come, with what was kept for it', () => {
    const made: object[] = [];
    const page = createServicePage();
    const service = microsoftUet({ id: '1234567' });
    service.start?.(page, all);
    const kept = page.window['uetq'];
    expect(kept).toEqual(['consent', 'default', { ad_storage: 'granted' }]);
    page.window['UET'] = class extends Array<unknown> {
      constructor(options: object) {
        super();
        made.push(options);
      }
    };
    service.loaded?.(page);
    expect(made).toEqual([{ ti: '1234567', q: kept }]);
    expect([...(page.window['uetq'] as unknown[])]).toEqual(['pageLoad']);
  });
});

describe('TikTok', () => {
  it('fills the three lists that its script reads', () => {
    const page = createServicePage();
    tiktok({ id: 'AB12CD34EF56GH78IJ90' }).start?.(page, all);
    const ttq = page.window['ttq'] as unknown[] & Record<'_i' | '_t' | '_o', Record<string, unknown>>;
    expect(page.window['TiktokAnalyticsObject']).toBe('ttq');
    expect([...ttq]).toEqual([['page']]);
    expect(ttq._i['AB12CD34EF56GH78IJ90']).toMatchObject({ _u: 'https://analytics.tiktok.com/i18n/pixel/events.js' });
    expect(ttq._t).toEqual({ AB12CD34EF56GH78IJ90: expect.any(Number) });
    expect(ttq._o).toEqual({ AB12CD34EF56GH78IJ90: {} });
  });
});

describe('LinkedIn', () => {
  it('has its reports of clicks switched off as soon as it is there', () => {
    let off = 0;
    const page = createServicePage({ window: { ORIBILI: { _DEBUG: { disableScript: () => void off++ } } } });
    linkedin({ id: '123456' }).loaded?.(page);
    expect(off).toBe(1);
    expect(() => linkedin({ id: '123456' }).loaded?.(createServicePage())).not.toThrow();
  });
});

describe('Matomo', () => {
  it('hears of the consent first, and finds its own server', () => {
    const page = createServicePage();
    const service = matomo({ id: 'https://www.example.com/matomo/3' });
    service.start?.(page, all);
    expect(service.script).toBe('https://www.example.com/matomo/matomo.js');
    expect(page.window['_paq']).toEqual([
      ['requireConsent'],
      ['setConsentGiven'],
      ['setTrackerUrl', 'https://www.example.com/matomo/matomo.php'],
      ['setSiteId', '3'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ]);
  });

  it('stops at once, and takes a new visit to go on: it would send what it kept meanwhile', () => {
    const page = createServicePage();
    const service = matomo({ id: 'https://www.example.com/3' });
    expect(service.stop?.(page, all)).toBeUndefined();
    expect(page.window['_paq']).toEqual([['forgetConsentGiven']]);
    expect(service.stopsForGood).toBe(true);
  });
});

describe('a web beacon', () => {
  it('is one image', () => {
    const page = createServicePage();
    webBeacon({ id: 'https://example.com/dot.gif?site=1' }).start?.(page, all);
    expect(page.beacons).toEqual(['https://example.com/dot.gif?site=1']);
  });
});

describe('a service that the site describes', () => {
  const given = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js' } as const;
  const isValid = (options: object) => {
    const service = custom({ ...given, ...options });
    const { value, pattern } = service.account;
    return pattern.test(`${value}`) && hasSoundFacts(service, () => {});
  };

  it('is accepted with the facts that it brings, or none', () => {
    const cookies = [{ name: 'chat_*', purpose: 'visit' }] as const;
    expect(factsOf([custom({ ...given, cookies, country: 'GB' })], facts)).toEqual({
      'my-chat': {
        country: 'GB',
        hosts: { script: ['https://chat.example.com'] },
        cookies,
        storage: [],
        unknown: false,
      },
    });
    expect(custom(given)).toMatchObject({ id: 'my-chat', name: 'my-chat', script: given.script });
    expect(custom(given).recording).toBe(false);
    expect(custom({ ...given, recording: 'yes' } as never).recording).toBe(true);
    expect(isValid({})).toBe(true);
  });

  it('is refused without an id, a category or an address that will do', () => {
    expect(isValid({ id: 'My chat' })).toBe(false);
    expect(isValid({ category: 'necessary' })).toBe(false);
    expect(isValid({ script: '/chat.js' })).toBe(false);
    expect(isValid({ script: 'http://chat.example.com/chat.js' })).toBe(false);
    expect(isValid({ script: undefined })).toBe(false);
  });

  it('is refused with facts that have not their form, and its names are texts', () => {
    for (const cookies of [
      'chat_*',
      null,
      ['chat_*'],
      [{ purpose: 'visit' }],
      [{ name: 1 }],
      [{ name: 'chat', purpose: '__proto__' }],
    ]) {
      expect(isValid({ cookies })).toBe(false);
      expect(isValid({ storage: cookies })).toBe(false);
    }
    for (const hosts of ['{origin}', { script: '{origin}' }, { script: [1] }]) expect(isValid({ hosts })).toBe(false);
    expect(isValid({ cookies: [], storage: [{ name: 'chat' }], hosts: { script: ['{origin}'] } })).toBe(true);
    expect(custom({ ...given, name: 5, vendor: ['Chat'] } as never)).toMatchObject({ name: '5', vendor: 'Chat' });
    // Without one the company is called like the service.
    expect(custom({ ...given, vendor: '' }).vendor).toBeUndefined();
  });
});

describe('the facts of services', () => {
  it('name the server that a site chose', () => {
    const { matomo: own } = factsOf([matomo({ id: 'https://www.example.com/matomo/3' })], facts);
    expect(own?.hosts.script).toEqual(['https://www.example.com']);
    const beacon = factsOf([webBeacon({ id: 'https://example.com/dot.gif' })], facts);
    expect(beacon['web-beacon']?.hosts).toEqual({ img: ['https://example.com'] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Allowed } from '../../src/core/consent';
import { facebookPixel } from '../../src/services/facebook-pixel';
import { hotjar } from '../../src/services/hotjar';
import { responsetap } from '../../src/services/responsetap';
import { createServicePage } from './service-page';

const all: Allowed = { necessary: true, functional: true, analytics: true, marketing: true };

describe('Facebook pixel', () => {
  it('switches automatic events off before it begins', () => {
    const page = createServicePage();
    facebookPixel({ id: '123456789012345' }).start(page, all);
    const fbq = page.globals['fbq'] as { queue: unknown[]; version: string; loaded: boolean };
    expect(fbq.queue).toEqual([
      ['set', 'autoConfig', false, '123456789012345'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ]);
    expect({ ...fbq }).toMatchObject({ version: '2.0', loaded: true, push: fbq });
    expect(page.globals['_fbq']).toBe(fbq);
    expect(page.scripts).toEqual(['https://connect.facebook.net/en_US/fbevents.js']);
  });

  it('hands calls to the vendor once its script has taken over', () => {
    const page = createServicePage();
    facebookPixel({ id: '123456789012345' }).start(page, all);
    const fbq = page.globals['fbq'] as { (...command: unknown[]): void; callMethod?: unknown; queue: unknown[] };
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
    service.start(page, all);
    const told: unknown[][] = [];
    const vendor = page.globals['_fbq'] as { callMethod: unknown };
    vendor.callMethod = (...command: unknown[]) => void told.push(command);
    return { page, service, told };
  };

  it('is told, and forgets what waited for its script', () => {
    const { page, service, told } = begin();
    const vendor = page.globals['_fbq'] as { queue: unknown[] };
    expect(vendor.queue).not.toEqual([]);
    service.stop?.(page, all);
    expect(vendor.queue).toEqual([]);
    expect(told).toEqual([['consent', 'revoke']]);
  });

  it('asks for a new visit when it is allowed again: Meta would send what its own script noticed since', () => {
    const { page, service, told } = begin();
    service.stop?.(page, all);
    expect(service.update?.(page, all)).toBe(true);
    expect(told).toEqual([['consent', 'revoke']]);
  });

  it('is told nothing by a decision that changes nothing for it', () => {
    const { page, service, told } = begin();
    expect(service.update?.(page, all)).toBe(false);
    expect(told).toEqual([]);
  });
});

describe('Hotjar', () => {
  it('leaves its settings as the vendor reads them', () => {
    const page = createServicePage();
    hotjar({ id: 1234567 }).start(page, all);
    expect(page.globals['_hjSettings']).toEqual({ hjid: 1234567, hjsv: 6 });
    expect(page.scripts).toEqual(['https://static.hotjar.com/c/hotjar-1234567.js?sv=6']);
    const hj = page.globals['hj'] as { (...command: unknown[]): void; q: IArguments[] };
    hj('event', 'booked');
    expect([...(hj.q[0] as IArguments)]).toEqual(['event', 'booked']);
  });
});

describe('ResponseTap', () => {
  it('finds its account on the window before its script arrives', () => {
    const page = createServicePage();
    responsetap({ id: 32144 }).start(page, all);
    expect(page.globals).toEqual({ adiInit: '32144', adiRVO: true, adiFunc: null });
    expect(page.scripts).toEqual(['https://static-ssl.responsetap.com/static/scripts/rTapTrack.min.js']);
  });

  it("puts the clinic's own numbers back at once when it is no longer allowed", () => {
    let putBack = 0;
    const page = { ...createServicePage(), remember: () => () => void putBack++ };
    const service = responsetap({ id: 32144 });
    service.start(page, all);
    expect(putBack).toBe(0);
    expect(service.stop?.(page, { ...all, marketing: false })).toBe(true);
    expect(putBack).toBe(1);
  });
});

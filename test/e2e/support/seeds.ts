import type { BrowserContext, Page } from '@playwright/test';

/** Without the last, undocumented one, Playwright makes the cookie of a frame that stands in another site. */
type Cookie = Parameters<BrowserContext['addCookies']>[0][number] & { _crHasCrossSiteAncestor?: boolean };

/** What the vendors leave on a site, as earlier visits left it. */
export const VENDORS = {
  analytics: {
    cookies: ['_ga', '_ga_CL1N1C2026', '_gid', '_hjSessionUser_1234567', '_hjSession_1234567', '_hjFirstSeen'],
    localStorage: ['_hjUserAttributes', 'hjViewportId'],
    sessionStorage: ['_hjRecordingEnabled', '_hjRecordingLastActivity'],
  },
  marketing: {
    cookies: ['_gcl_au', '_gcl_aw', '_gac_UA-1', '_fbp', '_fbc', 'adiV', 'adiS'],
    localStorage: ['lastExternalReferrer', 'lastExternalReferrerTime', 'topicsLastReferenceTime', '_gcl_ls'],
    sessionStorage: [],
  },
};

/** What belongs to the site, whatever it is called: `fr` and `JSESSIONID` are vendors' names on their own domains. */
export const OWN = { cookies: ['session', 'JSESSIONID', 'fr', 'IDE', '_gallery', 'ga'], storage: ['basket', 'hj'] };

/**
 * Puts the vendors' cookies where vendors put them: on `domain`, on the host alone, on a path, and partitioned (which
 * takes https). And the site's own.
 */
export async function seedCookies(context: BrowserContext, address: string, domain?: string): Promise<void> {
  const { hostname, origin, protocol } = new URL(address);
  const names = [...VENDORS.analytics.cookies, ...VENDORS.marketing.cookies];
  const places: Partial<Cookie>[] = [{ domain: hostname, path: '/' }];
  places.push({ domain: hostname, path: '/treatments' });
  if (domain) places.push({ domain, path: '/' }, { domain, path: '/treatments' });
  if (protocol === 'https:') {
    const partitionKey = domain ? `https://${domain.slice(1)}` : origin;
    const partition = { partitionKey, _crHasCrossSiteAncestor: false, secure: true, sameSite: 'None' } as const;
    places.push({ domain: hostname, path: '/', ...partition }, { domain: domain ?? hostname, path: '/', ...partition });
  }
  const value = 'GA1.1.1111111111.1111111111';
  const expires = Date.now() / 1000 + 86_400;
  await context.addCookies([
    ...names.flatMap(name => places.map(place => ({ name, value, expires, ...place }))),
    ...OWN.cookies.map(name => ({ name, value: 'own', domain: hostname, path: '/' })),
    { name: 'session', value: 'own', domain: hostname, path: '/', httpOnly: true },
  ]);
}

/** Puts the vendors' items and the site's own into the storage of the page's origin. */
export async function seedStorage(page: Page): Promise<void> {
  const { analytics, marketing } = VENDORS;
  const local = [...analytics.localStorage, ...marketing.localStorage, ...OWN.storage];
  const session = [...analytics.sessionStorage, ...OWN.storage];
  await page.evaluate(
    ({ local, session }) => {
      for (const name of local) localStorage.setItem(name, 'seeded');
      for (const name of session) sessionStorage.setItem(name, 'seeded');
    },
    { local, session },
  );
}

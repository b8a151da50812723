// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { custom, googleAds, googleAnalytics, hotjar, responsetap, webBeacon } from '../../src/services';
import { policyHtml } from '../../src/table/policy-html';

const parse = (html: string) => new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(each => each.textContent);

afterEach(() => vi.restoreAllMocks());

describe('the cookie table as HTML', () => {
  const services = [googleAds({ id: 'AW-123456789' }), googleAnalytics({ id: 'G-AB12CD34EF' })];

  it('lists what the site has configured and nothing else, by category', () => {
    const page = parse(policyHtml({ services }));
    expect(texts(page, 'h2')).toEqual(['Necessary', 'Analytics', 'Marketing']);
    expect(texts(page, 'caption')).toEqual(['This site', 'Google Analytics', 'Google Ads']);
    expect(texts(page, 'thead')[0]).toBe('CookieSet byWhat it doesKept for');
    expect(texts(page.querySelectorAll('table')[0] as Element, 'tbody tr > *')).toEqual([
      'askfirst',
      'This site',
      'Remembers a choice that you made',
      '6 months',
    ]);
    expect(texts(page.querySelectorAll('table')[1] as Element, 'tbody tr:first-child > *')).toEqual([
      '_ga',
      'Google (United States)',
      'Tells one visitor from another',
      '2 years',
    ]);
  });

  it('says whose domain a cookie lies on that is not of the site', () => {
    const rows = texts(parse(policyHtml({ services })), 'tr').filter(row => row?.startsWith('IDE'));
    expect(rows).toEqual(['IDEGoogle (United States), doubleclick.netShows you our adverts on other sites13 months']);
  });

  it('lists a service that records, and frames that the site names', () => {
    const id = 'https://example.com/dot.gif';
    const page = parse(policyHtml({ services: [webBeacon({ id }), hotjar({ id: 1234567 })], embeds: ['youtube'] }));
    expect(texts(page, 'h2')).toEqual(['Necessary', 'Functional', 'Analytics', 'Marketing']);
    expect(texts(page, 'caption')).toEqual(['This site', 'YouTube', 'Hotjar', 'Web beacon']);
    expect(page.body.textContent).toContain('It also records clicks');
  });

  it('says of what is not known that it is not known, and none only of what is said to leave nothing', () => {
    const script = 'https://chat.example.com/chat.js';
    const own = (id: string, more: object) => custom({ id, category: 'marketing', script, ...more });
    const page = parse(
      policyHtml({
        services: [
          webBeacon({ id: 'https://pixel.example/dot.gif' }),
          responsetap({ id: 12345 }),
          own('no-word', {}),
          own('nothing', { cookies: [] }),
          own('no-life', { cookies: [{ name: 'chat', purpose: 'calls', maxAge: 'unknown' }] }),
          { ...own('no-facts', {}), facts: undefined } as never,
        ],
        embeds: ['phorest'],
      }),
    );
    const unknown = 'Not known to us: see its notice';
    expect([...page.querySelectorAll('table')].slice(1).map(table => texts(table, 'caption, tbody th, td'))).toEqual([
      ['Phorest', unknown, 'Phorest (Ireland)', '', ''],
      // By its host, as only the site can know whose it is.
      ['Web beacon', unknown, 'pixel.example', '', ''],
      [
        'ResponseTap',
        ...['adi*', 'ResponseTap (United Kingdom)', 'Links your phone calls to your use of this site', '1 year'],
        'JSESSIONID',
        'ResponseTap (United Kingdom), metrics.responsetap.com',
        'Keeps the pages of one visit together',
        'Until you close the browser',
        ...[unknown, 'ResponseTap (United Kingdom)', '', ''],
      ],
      ['no-word', unknown, 'no-word', '', ''],
      ['nothing', 'None that we know of', 'nothing', '', ''],
      ['no-life', 'chat', 'no-life', 'Links your phone calls to your use of this site', unknown],
      ['no-facts', unknown, 'no-facts', '', ''],
    ]);
  });

  it('tells cookies from what lies in storage, and session storage from the rest of it', () => {
    const rows = texts(parse(policyHtml({ services: [hotjar({ id: 1234567 })] })), 'tr');
    expect(rows.filter(row => /^(_hj\*|hjViewportId)/.test(row ?? ''))).toEqual([
      '_hj*Hotjar (Malta)Records what you do on this site30 minutes',
      '_hj*Hotjar (Malta), browser storageRecords what you do on this siteUntil it is deleted',
      'hjViewportIdHotjar (Malta), browser storageRecords what you do on this siteUntil you close the browser',
    ]);
  });

  it('takes the name of our cookie, how long it counts, and the level of the headings', () => {
    const page = parse(policyHtml({ cookieName: 'choice', cookieMonths: 12, heading: 3 }));
    expect(texts(page, 'h3')).toEqual(['Necessary']);
    expect(texts(page, 'tbody tr > *')).toEqual([
      'choice',
      'This site',
      'Remembers a choice that you made',
      '12 months',
    ]);
  });

  it('has a button to the settings, and claims nothing about the choice of a visitor that it does not know', () => {
    const page = parse(policyHtml({ services }));
    expect(texts(page, '[data-askfirst-open]')).toEqual(['Change your choice']);
    expect(texts(page, '.askfirst-choice p')).toEqual([expect.stringMatching(/^You can change your choice/)]);
  });

  it('makes neither markup nor a dangerous link of what a site writes', () => {
    const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
    const service = custom({
      id: 'evil',
      category: 'functional',
      name: evil,
      vendor: evil,
      script: 'https://evil.example/a.js',
      privacy: 'javascript:alert(1)',
      country: evil,
      cookies: [{ name: evil, purpose: 'visit', domain: evil }],
      storage: [],
    });
    const page = parse(
      policyHtml({
        services: [
          service,
          {
            ...service,
            id: 'two',
            facts: { hosts: {}, cookies: [], storage: [], privacy: `https://a.example/${evil}` },
          },
        ],
      }),
    );
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(texts(page, 'caption')[1]).toBe(evil);
    expect(texts(page, 'code')[1]).toBe(evil);
    const links = [...page.querySelectorAll('a')];
    expect(links.map(link => link.getAttribute('href'))).toEqual([`https://a.example/${evil}`]);
    for (const element of page.querySelectorAll('*')) {
      const names = element.getAttributeNames().filter(name => /^on|^style$/.test(name));
      expect(names).toEqual([]);
    }
  });

  it('speaks in the words of the site, where it has some', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const own: object = {
      settings: { thisSite: 'Hill Clinic', save: 1 },
      table: { columns: { name: 'Its name' }, chnage: 'x' },
      frames: { once: 'Show' },
    };
    const page = parse(policyHtml({ services, texts: own }));
    expect(texts(page, 'caption')[0]).toBe('Hill Clinic');
    expect(texts(page, 'thead')[0]).toBe('Its nameSet byWhat it doesKept for');
    // Each mistake is told by the part that it belongs to.
    expect(error.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^askfirst: texts\.table\.chnage does not fit\. Known: undecided/),
    ]);
  });

  it('reports what is wrong, and leaves it out', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = policyHtml({ services: [hotjar({ id: 'x' })], embeds: ['yuotube'], heading: 9 });
    expect(error.mock.calls.map(([text]) => text)).toEqual([
      'askfirst: hotjar: "x" is not valid. It must look like "1234567".',
      'askfirst: Unknown "yuotube" for a frame. Known: google-maps, instagram, phorest, vimeo, youtube.',
      'askfirst: Unknown heading level "9". Known: 1 to 6.',
    ]);
    expect(texts(parse(html), 'caption')).toEqual(['This site']);
  });
});

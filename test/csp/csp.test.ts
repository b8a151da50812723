// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { csp } from '../../src/csp/csp';
import { googleAnalytics, hotjar } from '../../src/services';

const directives = (header: string) =>
  Object.fromEntries(header.split('; ').map(each => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('the content security policy', () => {
  it('names the hosts of the configured services, each once, and no others', () => {
    const { header } = csp({ services: [hotjar({ id: 1234567 })] });
    expect(directives(header)).toEqual({
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      'object-src': ["'none'"],
      'script-src': ["'self'", 'https://static.hotjar.com', 'https://script.hotjar.com', 'https://*.contentsquare.net'],
      'connect-src': [
        "'self'",
        'https://*.hotjar.com',
        'https://*.hotjar.io',
        'wss://*.hotjar.com',
        'https://*.contentsquare.net',
        'https://*.contentsquare.com',
      ],
      'img-src': [
        "'self'",
        'https://static.hotjar.com',
        'https://script.hotjar.com',
        'https://survey-images.hotjar.com',
        'https://*.contentsquare.net',
      ],
      'frame-src': ["'self'", 'https://vars.hotjar.com'],
      'worker-src': ["'self'", 'blob:'],
    });
    const both = csp({ googleAnalytics: 'G-AB12CD34EF', googleAds: 'AW-123456789' }).header;
    expect(both.match(/script-src[^;]*/)?.[0].match(/googletagmanager/g)).toHaveLength(1);
  });

  it('takes the names of the script tag, and a service of the site', () => {
    const own = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js' };
    const { header } = csp({ policy: '/cookie-policy', 'google-analytics': 'G-AB12CD34EF', custom: [own] });
    expect(header).toContain('https://chat.example.com');
    expect(header).toContain(
      csp({ services: [googleAnalytics({ id: 'G-AB12CD34EF' })] }).header.match(/connect-src[^;]*/)?.[0],
    );
  });

  it('admits scripts by their hosts, by a nonce too, or by the nonce and what such scripts add', () => {
    const scripts = (options: object) => directives(csp({ hotjar: '1234567' }, options).header)['script-src'];
    const hosts = ['https://static.hotjar.com', 'https://script.hotjar.com', 'https://*.contentsquare.net'];
    expect(scripts({})).toEqual(["'self'", ...hosts]);
    expect(scripts({ scripts: 'nonce' })).toEqual(["'nonce-{nonce}'", ...hosts]);
    expect(scripts({ scripts: 'strict-dynamic', nonce: 'abc' })).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
  });

  it('admits the frames that the site names', () => {
    const { header } = csp({}, { embeds: ['vimeo', 'instagram'] });
    expect(directives(header)['frame-src']).toEqual([
      "'self'",
      'https://player.vimeo.com',
      'https://www.instagram.com',
    ]);
  });

  it('says which services need unsafe keywords, and which break under Trusted Types or may', () => {
    const config = { googleTagManager: 'GTM-AB12CD', hotjar: '1234567', doctify: 'widget_container_id=a&slugs=b' };
    expect(csp(config).notes).toEqual([
      "Google Tag Manager: parts of it need 'unsafe-eval' 'unsafe-inline' in script-src, which is left out here.",
      'Break under Trusted Types: Google Tag Manager, Hotjar.',
      'Not known whether they work under Trusted Types: Doctify.',
    ]);
    const { notes } = csp({
      googleAnalytics: 'G-AB12CD34EF',
      googleAds: 'AW-123456789',
      facebookPixel: '123456789012',
    });
    expect(notes).toEqual([
      'Run under Trusted Types, but some of what they do is refused: Google Ads.',
      // Each policy once, also if two services make it.
      "Trusted Types may be added: require-trusted-types-for 'script'; trusted-types askfirst goog#html connect.facebook.net/fbevents facebook.com/signals/iwl",
    ]);
  });

  it('names all mistakes at once', () => {
    expect(() => csp({ hotjr: '1', hotjar: 'x' }, { embeds: ['tube'] })).toThrow(
      /^Unknown "hotjr"\. Known: [^\n]*hotjar[^\n]*\nhotjar: "x" is not valid\. It must look like "1234567"\nUnknown "tube" for a frame/,
    );
  });
});

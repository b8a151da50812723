import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/guard/hosts';
import { createOwners } from '../../src/guard/owners';
import { facts } from '../../src/services/facts';

const ownersOf = createOwners(hosts, () => 'https://www.exampleclinic.co.uk/treatments/');
const ids = (address: string) => ownersOf(address).map(({ id }) => id);

it('knows every service of the catalogue by all its hosts', () => {
  for (const [id, , names] of hosts) {
    // One that only the site's own id tells cannot be known.
    const sources = Object.values(facts[id]?.hosts ?? {})
      .flat()
      .filter(source => source.includes('//'));
    expect([...names].sort()).toEqual([...new Set(sources.map(source => source.split('://')[1]))].sort());
  }
});

describe('an address belongs to', () => {
  it.each([
    ['https://connect.facebook.net/en_US/fbevents.js', ['facebook-pixel']],
    ['//www.facebook.com/tr/?id=1', ['facebook-pixel']],
    ['wss://ws.hotjar.com/api', ['hotjar']],
    // The tag of Hotjar is Contentsquare's now.
    ['https://t.contentsquare.net/uxa/smb/tag.js', ['contentsquare', 'hotjar']],
    ['https://region1.google-analytics.com/g/collect', ['google-analytics']],
    ['https://www.google-analytics.com/analytics.js', ['google-analytics']],
    ['https://google.com/ccm/collect', ['google-analytics', 'google-ads']],
    ['https://stats.g.doubleclick.net/g/collect', ['google-analytics']],
    // The more specific entry is that of Google Ads.
    ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/', ['google-ads']],
    ['https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF', ['google-analytics']],
    ['https://www.googletagmanager.com/gtag/js?l=layer&id=AW-123456789', ['google-ads']],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC123', ['google-tag-manager']],
    ['https://www.googletagmanager.com/a?id=1', ['google-ads', 'google-analytics', 'google-tag-manager']],
    ['https://www.google.com/pagead/1p-conversion/1/', ['google-analytics', 'google-ads']],
    ['https://www.google.co.uk/ads/ga-audiences?v=1', ['google-analytics', 'google-ads']],
  ])('%s', (address, owners) => {
    expect(ids(address).sort()).toEqual([...owners].sort());
  });

  it.each([
    '/site.css',
    'https://www.exampleclinic.co.uk/gtag/js?id=G-1',
    'https://www.google.com/recaptcha/api.js',
    'https://google.com/recaptcha/api.js',
    'https://www.google.com/maps/embed?pb=1',
    'https://www.gstatic.com/recaptcha/releases/x/recaptcha__en.js',
    'https://clinic.us1.list-manage.com/subscribe/post-json?u=1',
    'https://notfacebook.com/tr/',
    'https://www.facebook.com.example.org/tr/',
    'https://maps.example/',
    'data:image/gif;base64,https://www.facebook.com/tr/',
    'https://',
    'undefined',
    '',
  ])('nobody: %s', address => {
    expect(ids(address)).toEqual([]);
  });
});

it("nothing on a tracker's own site", () => {
  expect(createOwners(hosts, () => 'https://www.facebook.com/')('/tr/')).toEqual([]);
});

it('somebody strict, where the catalogue does not know the service', () => {
  expect(createOwners([], () => 'https://clinic.example/')('https://www.googletagmanager.com/gtm.js')).toEqual([
    { id: 'google-tag-manager', category: 'marketing' },
  ]);
});

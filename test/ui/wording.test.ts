import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/core/service';
import { banner, tag } from '../../src/i18n/en';
import { bannerSentence } from '../../src/ui/wording';

const by = (...vendors: string[]) =>
  vendors.map(vendor => ({ id: vendor, name: vendor, vendor })) as unknown as Service[];
const end = 'None run until you choose, and you can change your mind.';

describe('the banner says who, and what for', () => {
  it.each([
    [['Google'], 'They count visits, using Google.'],
    [['Google', 'Google'], 'They count visits, using Google.'],
    [['Google', 'Meta'], 'They count visits, using Google and Meta.'],
    [['Google', 'Meta', 'Hotjar'], 'They count visits, using Google, Meta and Hotjar.'],
    [['Google', 'Meta', 'Hotjar', 'ResponseTap'], 'They count visits, using Google, Meta and 2 others.'],
  ])('%j', (vendors, sentence) => {
    expect(bannerSentence(tag, banner, ['analytics'], by(...vendors))).toBe(`${sentence} ${end}`);
  });

  it('all three purposes', () => {
    expect(bannerSentence(tag, banner, ['functional', 'analytics', 'marketing'], by('Google'))).toBe(
      `They show maps and videos, count visits and measure adverts, using Google. ${end}`,
    );
  });

  it('no company where none is known, and a service that is its own company', () => {
    expect(bannerSentence(tag, banner, ['analytics'], [])).toBe(`They count visits. ${end}`);
    expect(bannerSentence(tag, banner, ['analytics'], [{ name: 'Hotjar' } as Service])).toContain('using Hotjar.');
  });
});

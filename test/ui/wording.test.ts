import { describe, expect, it } from 'vitest';
import type { OptionalCategory } from '../../src/core/consent';
import type { Service } from '../../src/core/service';
import { banner, tag } from '../../src/i18n/en';
import { bannerSentence } from '../../src/ui/wording';

const by = (...vendors: string[]) =>
  vendors.map(vendor => ({ id: vendor, name: vendor, vendor })) as unknown as Service[];
const said = (...given: [OptionalCategory[], Service[]]) =>
  bannerSentence(tag, banner, ...given)
    .map(({ text }) => text)
    .join('');
const end = 'None run until you choose. You can change your mind.';

describe('the banner says who, and what for', () => {
  it.each([
    [['Google'], 'They count visits, with Google.'],
    [['Google', 'Google'], 'They count visits, with Google.'],
    [['Google', 'Meta'], 'They count visits, with Google and Meta.'],
    [['Google', 'Meta', 'Hotjar'], 'They count visits, with Google, Meta and Hotjar.'],
    [['Google', 'Meta', 'Hotjar', 'ResponseTap'], 'They count visits, with Google, Meta and 2 others.'],
  ])('%j', (vendors, sentence) => {
    expect(said(['analytics'], by(...vendors))).toBe(`${sentence} ${end}`);
  });

  it('all three purposes', () => {
    expect(said(['functional', 'analytics', 'marketing'], by('Google'))).toBe(
      `They show maps and videos, count visits and measure adverts, with Google. ${end}`,
    );
  });

  it('tells the names of companies from the words around them', () => {
    const pieces = bannerSentence(tag, banner, ['analytics'], by('Google', 'Meta'));
    expect(pieces.filter(({ isName }) => isName).map(({ text }) => text)).toEqual(['Google', 'Meta']);
  });

  it('no company where none is known, and a service that is its own company', () => {
    expect(said(['analytics'], [])).toBe(`They count visits. ${end}`);
    expect(said(['analytics'], [{ name: 'Hotjar' } as Service])).toContain('with Hotjar.');
  });
});

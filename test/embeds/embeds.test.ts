import { expect, it } from 'vitest';
import { embeds } from '../../src/embeds';
import { embedOf } from '../../src/embeds/embed';
import { embedFacts } from '../../src/embeds/facts';

const VIDEO = 'https://www.youtube.com/embed/abcdefghijk';
const PB = '!1m18!1m12!1m3!1d2489!2d-2.4!3d51.4!3m3!1m2!1s0x4871:0x1f!2sHeronlow%20Clinic!5e0!3m2!1sen!2suk!4v1';

it.each([
  [
    VIDEO,
    'youtube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ],
  [
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'youtube',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/playlist?list=PL1',
  ],
  [
    'https://player.vimeo.com/video/76979871',
    'vimeo',
    'https://player.vimeo.com/video/76979871?dnt=1',
    'https://vimeo.com/76979871',
  ],
  [
    'https://player.vimeo.com/video/1?h=0a1b',
    'vimeo',
    'https://player.vimeo.com/video/1?h=0a1b&dnt=1',
    'https://vimeo.com/1/0a1b',
  ],
  [
    `https://www.google.com/maps/embed?pb=${PB}`,
    'google-maps',
    `https://www.google.com/maps/embed?pb=${PB}`,
    'https://www.google.com/maps/search/?api=1&query=Heronlow%20Clinic',
  ],
  [
    'https://maps.google.com/maps?q=Keynsham&output=embed',
    'google-maps',
    'https://maps.google.com/maps?q=Keynsham&output=embed',
    'https://www.google.com/maps/search/?api=1&query=Keynsham',
  ],
  ['https://www.google.com/maps/embed?pb=!1m1', 'google-maps', 'https://www.google.com/maps/embed?pb=!1m1', undefined],
  ['https://calendar.google.com/calendar/embed', undefined, undefined, undefined],
  ['https://www.youtube.com.evil.example/embed/abcdefghijk', undefined, undefined, undefined],
  ['https://notyoutube.com/embed/abcdefghijk', undefined, undefined, undefined],
])('%s', (text, id, quiet, elsewhere) => {
  const address = new URL(text);
  const embed = embedOf(address, embeds);
  expect(embed?.id).toBe(id);
  expect(embed?.elsewhere?.(address)).toBe(elsewhere);
  embed?.quiet?.(address);
  if (embed) expect(address.href).toBe(quiet);
});

it('each is called by a name of its own', () => {
  expect(new Set(embeds.map(({ id }) => id)).size).toBe(embeds.length);
  for (const { id } of embeds) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
});

it.each(embeds.map(embed => [embed.id, embed] as const))(
  'a security policy admits %s from wherever it comes',
  (id, embed) => {
    const sources = embedFacts[id]?.hosts.frame ?? [];
    for (const place of embed.hosts) {
      const [host = ''] = place.split('/');
      // A company's own name is short for its "www".
      const address = new URL(`https://${host.match(/^[\w-]+\.(com|co\.uk)$/) ? 'www.' : ''}${host}/embed/x`);
      embed.quiet?.(address);
      const admits = (source: string) =>
        new RegExp(`^${source.replace(/[.]/g, '\\.').replace('*', '[^/]+')}$`).test(address.origin);
      expect(sources.some(admits), address.origin).toBe(true);
    }
  },
);

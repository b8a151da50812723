import type { Embed } from './embed.js';

/** Vimeo. `dnt=1` keeps the player from setting cookies; those of earlier visits are still sent (Vimeo's help). */
export const vimeo: Embed = {
  id: 'vimeo',
  category: 'functional',
  name: 'Vimeo',
  hosts: ['player.vimeo.com'],
  quiet: ({ searchParams }) => searchParams.set('dnt', '1'),
  elsewhere({ pathname, searchParams }) {
    const [, video] = /^\/video\/(\d+)$/.exec(pathname) ?? [];
    // Unlisted videos have a key besides.
    const key = searchParams.get('h');
    return video && `https://vimeo.com/${video}${key ? `/${encodeURIComponent(key)}` : ''}`;
  },
};

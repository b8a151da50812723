import type { Embed } from './embed.js';

/** A post of Instagram. In a frame: `https://www.instagram.com/p/<code>/embed`. */
export const instagram: Embed = {
  id: 'instagram',
  category: 'marketing',
  name: 'Instagram',
  vendor: 'Meta',
  hosts: ['instagram.com'],
  elsewhere({ origin, pathname }) {
    const [post] = /^\/(p|reel|tv)\/[\w-]+/.exec(pathname) ?? [];
    return post && `${origin}${post}/`;
  },
};

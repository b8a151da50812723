import type { Embed } from './embed.js';

const ID = /^\/embed\/([\w-]{11})$/;

/**
 * YouTube. From the address without cookies it stores nothing before the visitor presses play (Google's help, "privacy
 * enhanced mode"; not measured by us). The player and its options are the same.
 */
export const youtube: Embed = {
  id: 'youtube',
  category: 'functional',
  name: 'YouTube',
  vendor: 'Google',
  hosts: ['youtube.com', 'youtube-nocookie.com'],
  quiet(address) {
    if (address.pathname.startsWith('/embed/')) address.hostname = 'www.youtube-nocookie.com';
  },
  elsewhere({ pathname, searchParams }) {
    const [, video] = ID.exec(pathname) ?? [];
    const list = searchParams.get('list');
    if (video && video !== 'videoseries') return `https://www.youtube.com/watch?v=${video}`;
    return list ? `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}` : undefined;
  },
};

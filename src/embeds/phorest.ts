import type { Embed } from './embed.js';

/** Booking with Phorest. A plain link to it needs no permission; only its frame does. */
export const phorest: Embed = {
  id: 'phorest',
  category: 'functional',
  name: 'Phorest',
  hosts: ['phorest.com'],
  // The same booking, in a window of its own.
  elsewhere: ({ href }) => href,
};

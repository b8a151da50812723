import type { Embed } from './embed.js';

/** Google Maps. There is no form of it that tells Google less. */
export const googleMaps: Embed = {
  id: 'google-maps',
  category: 'functional',
  name: 'Google Maps',
  vendor: 'Google',
  hosts: ['google.com/maps', 'google.co.uk/maps', 'maps.google.com', 'maps.google.co.uk'],
  elsewhere({ searchParams }) {
    // A shared map names its place within "pb", after the place's number: !1s0x487…!2sKeynsham
    const place = searchParams.get('q') ?? /!1s0x[^!]*!2s([^!]+)/.exec(searchParams.get('pb') ?? '')?.[1];
    return place && `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
  },
};

import type { Facts, Service } from '../core/service.js';

const ORIGIN = 'https://www.doctify.com';

/**
 * The review widget of Doctify, which it draws into an element of the page.
 *
 * `id`: what follows `get-script?` in the script's address that Doctify gives.
 * Withdrawal: the page reloads.
 */
export const doctify = ({ id }: { id: string }): Service => ({
  id: 'doctify',
  category: 'functional',
  name: 'Doctify',
  account: {
    value: id,
    pattern: /^widget_container_id=[^\s"'<>#]+$/,
    example: 'widget_container_id=ab12cd34&slugs=my-clinic',
  },
  late: true,
  script: `${ORIGIN}/get-script?${id}`,
});

/**
 * Hosts: DuckDuckGo Tracker Radar, UK crawl, in which no cookie was seen: what it leaves is not known. What routers and Trusted Types do to it is not known.
 */
export const doctifyFacts: Facts = {
  privacy: 'https://www.doctify.com/uk/privacy-policy',
  country: 'GB',
  hosts: { script: [ORIGIN], connect: [ORIGIN], img: ['https://*.doctify.com'], style: [ORIGIN], font: [ORIGIN] },
  cookies: [],
  storage: [],
  unknown: true,
};

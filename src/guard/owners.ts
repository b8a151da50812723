import type { Owner } from '../core/guard.js';
import type { Hosts } from './hosts.js';

/** Hosts that services share with each other or with what is no tracker: whose an address is. The first that fits counts. */
const SHARED: readonly (readonly [address: RegExp, ids: readonly string[]])[] = [
  // Conversions and audiences. The rest of Google is search, maps and reCAPTCHA.
  [/^(www\.)?google\.[a-z.]+\/(ads|pagead|ccm|rmkt|measurement|gmp)\//, ['google-analytics', 'google-ads']],
  [/^(www\.)?google\.[a-z.]+\//, []],
  // Google Ads needs it in a security policy, but it is not for adverts.
  [/\.google-analytics\.com\//, ['google-analytics']],
  // One host, three kinds of tags.
  [/^www\.googletagmanager\.com\/(gtm\.js|ns\.html)/, ['google-tag-manager']],
  [/^www\.googletagmanager\.com\/gtag\/js\?(.*&)?id=(AW|DC)-/, ['google-ads']],
  [/^www\.googletagmanager\.com\/gtag\/js\?(.*&)?id=G-/, ['google-analytics']],
  [/^www\.googletagmanager\.com\//, ['google-ads', 'google-analytics', 'google-tag-manager']],
  // Whoever signs up for a newsletter has asked for it.
  [/\.list-manage\.com\/subscribe\/post/, []],
  // Pictures for the preview of a container, and for half of the web.
  [/^(ssl|www)\.gstatic\.com\//, []],
];

/**
 * A function that says whose an address is: the services of which any one makes the request permitted. Nobody's if the
 * page's own host or an unknown one is addressed.
 *
 * `page`: the address of the page itself.
 */
export function createOwners(table: readonly Hosts[], page: () => string): (address: string) => readonly Owner[] {
  const byHost = new Map<string, Owner[]>();
  const byId = new Map<string, Owner>();
  for (const [id, category, hosts, recording] of table) {
    const owner = { id, category, recording };
    byId.set(id, owner);
    for (const host of hosts) byHost.set(host, [...(byHost.get(host) ?? []), owner]);
  }
  // A service that the catalogue does not know (yet) needs the strictest permission.
  const named = (id: string): Owner => byId.get(id) ?? { id, category: 'marketing' };

  return address => {
    if (!URL.canParse(address, page())) return [];
    const { protocol, host, pathname, search } = new URL(address, page());
    if (!/^(http|ws)s?:$/.test(protocol) || host === new URL(page()).host) return [];
    const shared = SHARED.find(([pattern]) => pattern.test(host + pathname + search));
    if (shared) return shared[1].map(named);
    // The most specific entry counts: googleads.g.doubleclick.net before *.g.doubleclick.net.
    const labels = host.split('.');
    const entries = [host, ...labels.map((_, index) => `*.${labels.slice(index + 1).join('.')}`)];
    return entries.map(entry => byHost.get(entry)).find(owners => owners) ?? [];
  };
}

import { type Consent, permits, type Subject } from './consent.js';
import type { Facts } from './service.js';

/** Whether a name fits one that facts list: the very name, or one with any rest in the place of `*`, as in `name*`. */
const fits = (name: string, listed: string): boolean => {
  const [start = '', end] = listed.split('*');
  if (end === undefined) return name === listed;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
};

/** Whether a name is one of those that facts list. */
export const isListed = (name: string, listed: readonly { readonly name: string }[]): boolean =>
  listed.some(each => fits(name, each.name));

/** Cookies of services that an answer no longer permits, on the vendors' own domains, where a page cannot delete them. */
export const outOfReach = (
  previous: Consent,
  consent: Consent,
  services: readonly Subject[],
  facts: Readonly<Record<string, Facts>>,
): string[] =>
  services
    .filter(service => permits(previous, service) && !permits(consent, service))
    .flatMap(({ id }) => facts[id]?.cookies ?? [])
    .flatMap(({ name, domain }) => (domain ? [`${name} (${domain})`] : []));

/** What is to be deleted, by its name. Undefined where there can be nothing: looking takes time. */
export type Forbidden = Readonly<Record<'cookie' | 'storage', ((name: string) => boolean) | undefined>>;

/**
 * What the services that an answer does not permit leave behind, but for what a permitted one leaves too, and for what
 * stores a refusal.
 */
export function forbiddenTraces(
  consent: Consent,
  services: readonly Subject[],
  facts: Readonly<Record<string, Facts>>,
): Forbidden {
  const listed = (kind: 'cookies' | 'storage', permitted: boolean) =>
    services
      .filter(service => permits(consent, service) === permitted)
      .flatMap(({ id }) => facts[id]?.[kind] ?? [])
      // What lies on the vendor's domain is out of reach; a cookie of that name on the site's own is the site's.
      .filter(({ domain }) => !domain);
  const forbids = (kind: 'cookies' | 'storage') => {
    const notPermitted = listed(kind, false);
    if (!notPermitted.length) return undefined;
    const kept = [...listed(kind, true), ...notPermitted.filter(({ refusal }) => refusal)];
    return (name: string) => isListed(name, notPermitted) && !isListed(name, kept);
  };
  return { cookie: forbids('cookies'), storage: forbids('storage') };
}

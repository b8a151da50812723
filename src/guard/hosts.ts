import type { OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';
import { facts } from '../services/facts.js';
import * as catalogue from '../services/index.js';

/** A service's id, its category, its hosts, which may begin with `*.`, and whether it records. */
export type Hosts = readonly [id: string, category: OptionalCategory, hosts: readonly string[], recording: boolean];

/** The hosts among the sources of a content security policy, as in `wss://*.example.com`, each once. */
const hostsOf = ({ hosts }: Facts): string[] => {
  // One that only the site's own id tells is none that the catalogue could name; `blob:` is none at all.
  const named = Object.values(hosts).flatMap(sources => sources.filter(source => source.includes('//')));
  return [...new Set(named.map(source => source.replace(/^\w+:\/\/|\/.*$/g, '')))];
};

/** Every host that a service of the catalogue contacts. The build puts the value in the place of this code. */
export const hosts: readonly Hosts[] = Object.values(catalogue).flatMap(create => {
  const { id, category, recording = false } = (create as (options: { id: string }) => Service)({ id: '' });
  const own = facts[id];
  return own ? [[id, category, hostsOf(own), recording] as const] : [];
});

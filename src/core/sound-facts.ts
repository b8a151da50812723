import type { Report } from './options.js';
import type { Facts, Service } from './service.js';

const isListOf = (list: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(isOne);

/** Also: not the name of a member that every object has. */
const PURPOSE =
  /^(undefined|visitor|visit|source|advertise|retarget|email|record|calls|number|limit|choice|security|technical)$/;
const isStored = (each: unknown): boolean => {
  const { name, purpose } = Object(each);
  return typeof name === 'string' && PURPOSE.test(purpose);
};

const areFacts = ({ hosts, cookies, storage }: Facts): boolean =>
  isListOf(Object.values(Object(hosts)), sources => isListOf(sources, source => typeof source === 'string')) &&
  [cookies, storage].every(list => isListOf(list, isStored));

/**
 * Whether what a service of the site's own brings as facts has their form; says so if not. In JSON anything may stand
 * there, and others read it unasked.
 */
export function hasSoundFacts({ id, facts }: Service, report: Report): boolean {
  const sound = !facts || areFacts(facts);
  if (!sound) report(`${id}: ${JSON.stringify(facts)} are no facts. Example: "cookies": [{ "name": "chat" }]`);
  return sound;
}

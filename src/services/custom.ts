import type { OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';

/** A service of the site's own. What it contacts and leaves behind stands beside the rest. */
export interface CustomOptions extends Partial<Facts> {
  /** Lower-case letters, digits and hyphens; it must never change. */
  id: string;
  category: OptionalCategory;
  /** As the visitor knows it. Default the id. */
  name?: string;
  vendor?: string;
  /** Address of its script, https. */
  script: string;
  /** It records what visitors do, so it never runs on sensitive pages. Default false; anything else that JSON says is a yes. */
  recording?: boolean;
}

const isListOf = (list: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(isOne);

/** Also: not the name of a member that every object has. */
const PURPOSE = /^(undefined|visitor|visit|source|advertise|record|number|limit|choice|security|technical)$/;
const isStored = (each: unknown): boolean => {
  const { name, purpose } = Object(each);
  return typeof name === 'string' && PURPOSE.test(purpose);
};

/** Whether what was written as facts has their form. In JSON anything may stand there, and others read it unasked. */
const areFacts = ({ hosts, cookies, storage }: Facts): boolean =>
  isListOf(Object.values(Object(hosts)), sources => isListOf(sources, source => typeof source === 'string')) &&
  [cookies, storage].every(list => isListOf(list, isStored));

/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
export const custom = ({ id, category, name = id, vendor, script, ...more }: CustomOptions): Service => {
  const facts: Facts = { hosts: { script: ['{origin}'] }, cookies: [], storage: [], ...more };
  return {
    id,
    category,
    name: `${name}`,
    ...(vendor && { vendor: `${vendor}` }),
    recording: !!more.recording,
    account: {
      value: areFacts(facts) ? `${id} ${category} ${script}` : `${id} with ${JSON.stringify(more)}`,
      pattern: /^[a-z][a-z0-9-]* (functional|analytics|marketing) https:\/\/[^\s"'<>]+$/,
      example: 'my-chat functional https://chat.example.com/chat.js',
    },
    facts,
    script,
  };
};

import { factsOf } from '../core/facts-of.js';
import { optionName } from '../core/option-name.js';
import { checkNames, type Options } from '../core/options.js';
import { pickServices } from '../core/pick-services.js';
import type { Facts } from '../core/service.js';
import { hasSoundFacts } from '../core/sound-facts.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import { facts } from '../services/facts.js';
import * as catalogue from '../services/index.js';
import { notesOn } from './notes.js';

/** How a policy admits scripts: by their hosts, by hosts and a nonce, or by the nonce and whatever such a script adds. */
export type ScriptRule = 'hosts' | 'nonce' | 'strict-dynamic';

export interface CspOptions {
  /** Default `hosts`. */
  scripts?: ScriptRule;
  /** Default `{nonce}`, for the server to fill in anew for each answer. */
  nonce?: string;
  /** What the site shows in frames, by name: `youtube`, `vimeo`, `google-maps`, `instagram`, `phorest`. */
  embeds?: readonly string[];
}

export interface Csp {
  /** The value of the header `Content-Security-Policy`. */
  readonly header: string;
  /** What the configured services cannot do under it, and under Trusted Types. One sentence each. */
  readonly notes: readonly string[];
}

/** Whatever else a policy says: as strict as a site of plain files can be. */
const BASE = ["default-src 'self'", "base-uri 'none'", "object-src 'none'"];

const DIRECTIVES = ['connect', 'img', 'style', 'font', 'frame'] as const;

/** Whom scripts may come from, before the hosts of the services. */
const scriptSources = (scripts: ScriptRule, nonce: string): string[] => {
  if (scripts === 'hosts') return ["'self'"];
  return scripts === 'nonce' ? [`'nonce-${nonce}'`] : [`'nonce-${nonce}'`, "'strict-dynamic'"];
};

/**
 * The content security policy that a site needs with its services.
 *
 * `config`: the options of `start`, or the settings of the script tag as they stand in the block `askfirst-config`.
 * Throws an error that names all mistakes in it, as a policy with a gap would be noticed late.
 */
export function csp(
  config: Options | Readonly<Record<string, unknown>>,
  { scripts = 'hosts', nonce = '{nonce}', embeds = [] }: CspOptions = {},
): Csp {
  const problems: string[] = [];
  const report = (problem: unknown) => void problems.push(`${problem}`);
  const options = Object.fromEntries(Object.entries(config).map(([name, value]) => [optionName(name), value]));
  checkNames(options, Object.keys(catalogue), report);
  const services = pickServices(options, report, catalogue).filter(service => hasSoundFacts(service, report));
  const framed = namedEmbeds(embeds, report);
  if (problems.length) throw new Error(problems.join('\n'));

  const known = factsOf(services, facts);
  const all: readonly Facts[] = [
    ...services.map(({ id }) => known[id] as Facts),
    ...framed.map(({ id }) => embedFacts[id] as Facts),
  ];
  const hosts = (directive: keyof Facts['hosts']) => all.flatMap(each => each.hosts[directive] ?? []);
  const written = (directive: string, sources: readonly string[]) =>
    `${directive}-src ${[...new Set(sources)].join(' ')}`;

  return {
    header: [
      ...BASE,
      // Where scripts hand on their trust, browsers overlook hosts.
      written('script', [...scriptSources(scripts, nonce), ...(scripts === 'strict-dynamic' ? [] : hosts('script'))]),
      ...DIRECTIVES.filter(directive => hosts(directive).length).map(directive =>
        written(directive, ["'self'", ...hosts(directive)]),
      ),
    ].join('; '),
    notes: notesOn(services, known),
  };
}

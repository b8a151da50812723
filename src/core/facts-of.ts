import { originOf } from './origin-of.js';
import { ownFacts } from './own-facts.js';
import type { Facts, Service } from './service.js';

/** The facts of services by their id, with hosts that hang on the site's own address of a service. */
export function factsOf(
  services: readonly Service[],
  known: Readonly<Record<string, Facts>>,
): Readonly<Record<string, Facts>> {
  const own = ownFacts(services, known);
  return Object.fromEntries(
    services.map(({ id, account, script = account.value }) => {
      const facts = own[id] as Facts;
      const hosts = Object.entries(facts.hosts).map(([directive, sources]) => [
        directive,
        sources.map(source => source.replace('{origin}', originOf(script))),
      ]);
      return [id, { ...facts, hosts: Object.fromEntries(hosts) }];
    }),
  );
}

import type { Facts, Service } from '../core/service.js';

/** What services cannot do under a strict policy, one sentence each. `facts`: by the id of the service. */
export function notesOn(services: readonly Service[], facts: Readonly<Record<string, Facts>>): string[] {
  const names = (test: (facts: Facts) => boolean) =>
    services
      .filter(({ id }) => test(facts[id] as Facts))
      .map(({ name }) => name)
      .join(', ');
  const breaking = names(({ trustedTypes }) => trustedTypes === 'breaks');
  const partly = names(({ trustedTypes }) => trustedTypes === 'partly');
  const unmeasured = names(({ hosts, trustedTypes }) => !trustedTypes && !!hosts.script?.length);
  const policies = ['askfirst', ...services.flatMap(({ id }) => facts[id]?.trustedTypesPolicies ?? [])];
  return [
    ...services.flatMap(({ id, name }) => {
      const { unsafe = [] } = facts[id] as Facts;
      return unsafe.length
        ? `${name}: parts of it need ${unsafe.join(' ')} in script-src, which is left out here.`
        : [];
    }),
    ...(breaking ? [`Break under Trusted Types: ${breaking}.`] : []),
    ...(partly ? [`Run under Trusted Types, but some of what they do is refused: ${partly}.`] : []),
    ...(unmeasured ? [`Not known whether they work under Trusted Types: ${unmeasured}.`] : []),
    ...(breaking || unmeasured
      ? []
      : [
          `Trusted Types may be added: require-trusted-types-for 'script'; trusted-types ${[...new Set(policies)].join(' ')}`,
        ]),
  ];
}

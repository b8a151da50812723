import { originOf } from './origin-of.js';

/** The facts of services by their id: those that are `known`, or those that a service of the site's own brings along. */
const factsOf = (services, known) => Object.fromEntries(services.map(({ id, account, script = account.value, facts = known[id] }) => {
    const hosts = Object.entries(facts?.hosts ?? {}).map(([directive, sources]) => [
        directive,
        sources.map(source => source.replace('{origin}', originOf(script))),
    ]);
    return [id, { cookies: [], storage: [], ...facts, hosts: Object.fromEntries(hosts) }];
}));

export { factsOf };

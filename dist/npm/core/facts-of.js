import { originOf } from './origin-of.js';
import { ownFacts } from './own-facts.js';

/** The facts of services by their id, with hosts that hang on the site's own address of a service. */
function factsOf(services, known) {
    const own = ownFacts(services, known);
    return Object.fromEntries(services.map(({ id, account, script = account.value }) => {
        const facts = own[id];
        const hosts = Object.entries(facts.hosts).map(([directive, sources]) => [
            directive,
            sources.map(source => source.replace('{origin}', originOf(script))),
        ]);
        return [id, { ...facts, hosts: Object.fromEntries(hosts) }];
    }));
}

export { factsOf };

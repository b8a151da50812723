/** The facts of services by their id: those that are `known`, or those that a service of the site's own brings along. */
const ownFacts = (services, known) => Object.fromEntries(services.map(({ id, facts = known[id] }) => [id, { hosts: {}, cookies: [], storage: [], ...facts }]));

export { ownFacts };

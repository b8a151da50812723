import { permits } from '../core/consent.js';

/** The switches of a category that can be turned one by one. */
function switchesOf({ services }, category) {
    const own = services.filter(service => service.category === category);
    return own.length ? own.map(({ id }) => id) : [category];
}
/** The stored answer as switches: what was chosen, also where it does not count on this one page. */
function storedSwitches({ categories, services, current: { consent } }) {
    return Object.fromEntries([
        ...categories().map(category => [category, consent.allowed[category]]),
        ...services.map(service => [service.id, permits(consent, service)]),
    ]);
}
/** What the switches say, as a decision: a category that is wholly on by its name, else each of its services that is. */
function decisionOf(context, switches) {
    const decision = {};
    for (const category of context.categories()) {
        const own = switchesOf(context, category);
        decision[category] = own.every(id => switches[id]);
        if (!decision[category])
            for (const id of own)
                if (switches[id])
                    decision[id] = true;
    }
    return decision;
}

export { decisionOf, storedSwitches, switchesOf };

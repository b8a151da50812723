/** The switches of a category that can be turned one by one. */
function switchesOf({ services }, category) {
    const own = services.filter(service => service.category === category);
    return own.length ? own.map(({ id }) => id) : [category];
}
/** The stored answer as switches. */
const storedSwitches = (context) => Object.fromEntries([
    ...context.categories().map(category => [category, context.current.consent.allowed[category]]),
    ...context.services.map(service => [service.id, context.permits(service)]),
]);
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

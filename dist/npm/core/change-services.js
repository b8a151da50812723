/**
 * Tells services about an answer, or about a page that became sensitive or ceased to be: of those that run the ones no
 * longer permitted are stopped, the others updated. Returns whether something goes on that only a reload can stop.
 */
function changeServices(gate, consent, sensitive, putNumbersBack) {
    const { services, started, calls, isDue, attempt } = gate;
    let reload = false;
    gate.tell(consent, sensitive, () => {
        for (const service of services.filter(({ id }) => started.has(id))) {
            const { calls: name, stop, replacesNumbers } = service;
            if (isDue(service)) {
                if (name)
                    calls.release(name, () => { });
                reload = attempt(service, 'update') || reload;
            }
            else {
                const numbers = replacesNumbers && gate.numbers();
                if (numbers)
                    putNumbersBack(numbers);
                reload = !stop || attempt(service, 'stop') || reload;
            }
        }
    });
    return reload;
}
/**
 * Lets the running services know that the page has a new address. Where it became sensitive or ceased to be, that is a
 * change, and the answer that of `changeServices`; else undefined.
 */
function routeServices(gate, sensitive, putNumbersBack) {
    const { services, started, state, attempt } = gate;
    const isChange = sensitive !== state.sensitive;
    const reload = isChange ? changeServices(gate, state.consent, sensitive, putNumbersBack) : undefined;
    for (const service of services)
        if (started.has(service.id))
            attempt(service, 'route');
    return reload;
}

export { changeServices, routeServices };

/**
 * Tells services about an answer, or about a page that became sensitive or ceased to be: of those that run the ones no
 * longer permitted are stopped, the others updated. Returns whether something goes on that only a reload can stop.
 */
function changeServices(gate, consent, sensitive, { putNumbersBack, endings }) {
    const { services, started, stopped, calls, isDue, attempt } = gate;
    let reload = false;
    gate.tell(consent, sensitive, () => {
        for (const service of services.filter(({ id }) => started.has(id))) {
            Object.assign(service, endings[service.id]);
            const { calls: name, stop, stopsForGood } = service;
            if (isDue(service)) {
                if (name)
                    calls.release(name, () => { });
                if (stopped.has(service))
                    reload = true;
                else
                    attempt(service, 'update');
            }
            else {
                const numbers = service.numbers && gate.state.numbers;
                if (numbers)
                    putNumbersBack(numbers);
                reload = !stop || attempt(service, 'stop') || reload;
                if (stopsForGood)
                    stopped.add(service);
            }
        }
    });
    return reload;
}
/**
 * The page has a new address. Where it became sensitive or ceased to be, that is a change, and the answer that of
 * `changeServices`; else undefined.
 */
function routeServices(gate, sensitive, how) {
    const isChange = sensitive !== gate.state.sensitive;
    const reload = isChange ? changeServices(gate, gate.state.consent, sensitive, how) : undefined;
    if (gate.services.some(({ id, calls }) => calls === 'gtag' && gate.started.has(id)))
        gate.page.tellAddress?.();
    return reload;
}

export { changeServices, routeServices };

import { permits } from './consent.js';
import { undecided } from './record.js';

/**
 * `started`: ids of the services that run on this page.
 * `nextTask`: resolves in a new task, so that the browser may answer the visitor in between.
 */
function createGate(services, page, started, nextTask, report) {
    let current = undecided;
    /** Returns whether only a new visit can carry it out. */
    const attempt = (service, verb) => {
        try {
            return !!service[verb]?.(page, current.allowed);
        }
        catch (error) {
            report(`${service.name} failed to ${verb}`, error);
            return verb === 'stop';
        }
    };
    const isDue = (service) => permits(current, service) && !started.has(service.id);
    return {
        change(consent) {
            current = consent;
            let reload = false;
            for (const service of services) {
                const permitted = permits(consent, service);
                if (!started.has(service.id))
                    permitted || attempt(service, 'prevent');
                else {
                    const renew = attempt(service, permitted || !service.stop ? 'update' : 'stop');
                    reload ||= renew || !(permitted || service.stop);
                }
            }
            return reload;
        },
        async start() {
            for (const service of services.filter(isDue)) {
                await nextTask();
                // The visitor may have changed their mind since, or another round may have started it.
                if (!isDue(service))
                    continue;
                started.add(service.id);
                attempt(service, 'start');
            }
        },
        close() {
            current = undecided;
        },
    };
}

export { createGate };

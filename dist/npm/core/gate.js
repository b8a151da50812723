import { permits } from './consent.js';
import { undecided } from './record.js';

/**
 * `started`: ids of the services that run on this page.
 * `nextTask`: resolves in a new task, so that the browser may answer the visitor in between.
 */
function createGate(services, page, started, nextTask, report) {
    let current = undecided;
    const attempt = (service, verb) => {
        try {
            service[verb]?.(page, current.allowed);
            return true;
        }
        catch (error) {
            report(`${service.name} failed to ${verb}`, error);
            return false;
        }
    };
    const isDue = (service) => permits(current, service) && !started.has(service.id);
    return {
        change(consent) {
            current = consent;
            let reload = false;
            for (const service of services) {
                if (!started.has(service.id))
                    continue;
                if (permits(consent, service))
                    attempt(service, 'update');
                else if (!attempt(service, service.stop ? 'stop' : 'update') || !service.stop)
                    reload = true;
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

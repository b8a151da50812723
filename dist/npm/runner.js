import { createGate } from './core/gate.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import { createCalls } from './page/release-calls.js';
import { report } from './page/report.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';

/** `catalogue`: services that may stand among the options by name. */
const createRunner = (catalogue = {}) => ({ current, options, read, consentMode, ran, stands, sensitive, sensitivePages, origins, loadScript, routed }) => {
    // What is wrong with them is told once.
    const services = pickServices(options, current.services.length ? () => { } : report, catalogue);
    current.services = services;
    for (const service of services) {
        if (service.script)
            origins.add(originOf(service.script));
        if (consentMode === 'advanced' && service.advanced) {
            console.warn(`askfirst: ${service.name} sends requests before an answer, because consentMode is "advanced".`);
        }
    }
    const page = createServicePage(ran, loadScript, () => sensitivePages?.address(), {
        consentMode,
        urlPassthrough: read('urlPassthrough', true, false),
        adsDataRedaction: read('adsDataRedaction', true, true),
    });
    const gate = createGate({
        services,
        page,
        started: ran,
        calls: createCalls(stands, page.globals),
        nextTask,
        report,
    });
    const endRoutes = sensitivePages?.watch({
        // What cannot be stopped in this page must not hear of a sensitive address.
        before: to => sensitive.at(to) && !!gate.route(true),
        after: () => routed(gate.route(sensitive.here())),
    });
    return {
        ...gate,
        isUnasked: ({ allowed, asked }) => services.some(({ id, category }) => allowed[category] && !asked.includes(id)),
        close() {
            endRoutes?.();
            gate.close();
        },
    };
};

export { createRunner };

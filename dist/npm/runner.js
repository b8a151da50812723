import { createGate } from './core/gate.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import { createCalls } from './page/release-calls.js';
import { report } from './page/report.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';

/** Runs the services of a site. `catalogue`: services that may stand among the options by name. */
const createRunner = (catalogue) => ({ current, options, page: { ran }, stands, sensitive, origins, loadScript, ends, routed }, further) => {
    // What is wrong with them is told once. Who asks knows more of them.
    const isTold = current.services.length;
    const services = pickServices(options, isTold ? () => { } : report, { ...catalogue, ...further });
    if (!isTold)
        current.services = services;
    for (const service of services) {
        if (service.script)
            origins.add(originOf(service.script));
    }
    const pages = sensitive.pages();
    const page = createServicePage(ran, loadScript, options);
    const calls = createCalls(stands);
    const gate = createGate({ services, page, started: ran, calls, nextTask, report });
    if (pages)
        ends.push(pages.follow(gate, routed));
    return gate;
};

export { createRunner };

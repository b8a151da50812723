import { createGate } from './core/gate.js';
import { pickServices } from './core/pick-services.js';
import { createAddress } from './page/address.js';
import { report } from './page/report.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';

/** `catalogue`: services that may stand among the options by name. */
const createRunner = (catalogue = {}) => ({ options, read, consentMode, ran, calls, sensitive, origins, loadScript }) => {
    const services = pickServices(options, report, catalogue);
    for (const service of services) {
        origins.add(service.origin);
        if (consentMode === 'advanced' && service.advanced) {
            console.warn(`askfirst: ${service.name} sends requests before an answer, because consentMode is "advanced".`);
        }
    }
    const page = createServicePage(ran, loadScript, createAddress(sensitive), {
        consentMode,
        urlPassthrough: read('urlPassthrough', true, false),
        adsDataRedaction: read('adsDataRedaction', true, true),
    });
    return { services, ...createGate({ services, page, started: ran, calls, nextTask, report }) };
};

export { createRunner };

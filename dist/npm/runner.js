import { createGate } from './core/gate.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import { createAddress } from './page/address.js';
import { report } from './page/report.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';

/** `catalogue`: services that may stand among the options by name. `names`: all such names, for who has misspelt one. */
const createRunner = (catalogue = {}, names = []) => ({ options, read, consentMode, ran, calls, sensitive, origins, loadScript }) => {
    const services = pickServices(options, report, catalogue, names);
    for (const service of services) {
        if (service.script)
            origins.add(originOf(service.script));
        if (consentMode === 'advanced' && service.advanced) {
            console.warn(`askfirst: ${service.name} sends requests before an answer, because consentMode is "advanced".`);
        }
    }
    const page = createServicePage(ran, loadScript, createAddress(sensitive), {
        consentMode,
        urlPassthrough: read('urlPassthrough', true, false),
        adsDataRedaction: read('adsDataRedaction', true, true),
    });
    const categories = services.flatMap(({ category, needs }) => needs ?? category);
    return { services, categories, ...createGate({ services, page, started: ran, calls, nextTask, report }) };
};

export { createRunner };

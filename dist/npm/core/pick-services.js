import { fits } from './options.js';

/** Makes `services` an option: the very services that a site has imported or written. */
const ownServices = { services: (service) => service };
/**
 * The services among the options. What is wrong is reported and left out.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
function pickServices(options, report, catalogue) {
    const services = [];
    const add = (service) => {
        if (!service.account || services.some(({ id }) => id === service.id)) {
            report(`"${service.id}" is not a service, or is twice`);
        }
        else if (fits(service.id, service.account.value, service.account.pattern, service.account.example, report)) {
            services.push(service);
        }
    };
    for (const [name, value] of Object.entries(options)) {
        const create = Object.hasOwn(catalogue, name) && catalogue[name];
        // Another option may be an object that cannot become a text.
        if (!create)
            continue;
        // These two are not told by an id alone, and there may be several.
        const given = /^(custom|services)$/.test(name) ? [value].flat() : [{ id: `${value}` }];
        for (const one of given)
            add(create(Object(one)));
    }
    return services;
}

export { ownServices, pickServices };

import { fits } from './options.js';

/**
 * The services among the options. What is wrong is reported and left out.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
function pickServices(options, report, catalogue) {
    const services = [];
    const add = (service) => {
        if (!service?.account || services.some(({ id }) => id === service.id)) {
            report(`"${service?.name}" is not a service, or is twice`);
        }
        else if (fits(service.name, service.account.value, service.account.pattern, service.account.example, report)) {
            services.push(service);
        }
    };
    for (const [name, value] of Object.entries(options)) {
        const create = Object.hasOwn(catalogue, name) && catalogue[name];
        if (name === 'services')
            for (const service of [value].flat())
                add(service);
        else if (create) {
            // `custom` is not told by an id alone, and there may be several.
            const given = name === 'custom' ? [value].flat() : [{ id: `${value}` }];
            for (const one of given)
                add(create(Object(one)));
        }
    }
    return services;
}

export { pickServices };

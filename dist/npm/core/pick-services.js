import { fits } from './options.js';

/** The options that are no services. Each is read where it is needed. */
const settings = {
    services: true,
    policyUrl: true,
    policyVersion: true,
    cookieName: true,
    cookieDomain: true,
    cookiePath: true,
    cookieSecure: true,
    cookieMonths: true,
    sensitive: true,
    consentMode: true,
    urlPassthrough: true,
    adsDataRedaction: true,
    debug: true,
    layout: true,
    position: true,
    scheme: true,
    accent: true,
    reopen: true,
    moveFrom: true,
    moveNames: true,
    texts: true,
    // Of the script tag. On npm it is taken off before.
    language: true,
};
/**
 * The services among the options. What is wrong, and options that nobody knows, are reported and left out.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
function pickServices(options, report, catalogue, names = Object.keys(catalogue)) {
    const services = [];
    const known = [...Object.keys(settings), ...names];
    const add = (service) => {
        if (!service?.account || services.some(({ id }) => id === service.id)) {
            report(`"${service?.name}" is not a service, or is twice`);
        }
        else if (fits(service.name, service.account.value, service.account.pattern, service.account.example, report)) {
            services.push(service);
        }
    };
    for (const [name, value] of Object.entries(options)) {
        if (name === 'services')
            for (const service of [value].flat())
                add(service);
        else if (name === 'language')
            fits(name, value, /^[a-z]{2,3}(-\w+)*$/i, 'de', report);
        else if (!known.includes(name))
            report(`Unknown "${name}". Known: ${known.join(', ')}`);
        // The one that is not told by an id alone, and of which there may be several.
        else if (name === 'custom')
            for (const one of [value].flat())
                add(catalogue[name]?.(Object(one)));
        else if (names.includes(name))
            add(catalogue[name]?.({ id: `${value}` }));
    }
    return services;
}

export { pickServices };

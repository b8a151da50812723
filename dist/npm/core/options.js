/** An example of each option. Most are the defaults. */
const examples = {
    // So that no inherited name passes for an option.
    __proto__: null,
    policyUrl: '/cookie-policy',
    policyVersion: 1,
    cookieName: 'askfirst',
    cookieDomain: 'example.co.uk',
    cookiePath: '/',
    cookieSecure: true,
    cookieMonths: 6,
};
/** What a value must look like as text: an option by the type of its example, but for the months. */
const patterns = {
    string: /^(https?:\/\/\S+|[^\s:;]+)$/i,
    number: /^[1-9]\d{0,5}$/,
    boolean: /^(true|false)$/,
    cookieMonths: /^([1-9]|1[0-2])$/,
};
/**
 * Reads the options, which may come from attributes: numbers and flags may be texts. What is wrong is reported with an
 * example of what is right, and left at its default; the rest counts.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
function checkOptions(options, report, catalogue = {}) {
    const services = [];
    const { policyUrl, cookieDomain, cookieSecure, ...defaults } = examples;
    const settings = { ...defaults, services };
    /** Whether a value counts. Says what is wrong and what would be right if not. */
    const fits = (name, value, pattern, example) => {
        const fit = !!pattern?.test(`${value}`);
        if (!fit)
            report(`${name}: "${value}" is not valid. Example: "${example}"`);
        return fit;
    };
    const add = (service) => {
        if (!service?.start || services.some(({ id }) => id === service.id)) {
            report(`"${service?.name}" is not a service, or is twice`);
        }
        else if (fits(service.name, service.account.value, service.account.pattern, service.account.example)) {
            services.push(service);
        }
    };
    for (const [name, value] of Object.entries(options)) {
        const example = examples[name];
        const factory = catalogue[name];
        if (name === 'services')
            for (const service of [value].flat())
                add(service);
        else if (factory)
            add(factory({ id: `${value}` }));
        else if (!example)
            report(`Unknown "${name}". Known: ${Object.keys({ ...catalogue, ...examples }).join(', ')}`);
        else if (fits(name, value, patterns[name] ?? patterns[typeof example], example)) {
            // Numbers and flags are JSON.
            settings[name] = typeof example === 'string' ? value : JSON.parse(`${value}`);
        }
    }
    return settings;
}

export { checkOptions };

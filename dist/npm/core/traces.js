import { permits } from './consent.js';

/** Whether a name fits one that facts list: the very name, or one with any rest in the place of `*`, as in `name*`. */
const fits = (name, listed) => {
    const [start = '', end] = listed.split('*');
    if (end === undefined)
        return name === listed;
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
};
/** Whether a name is one of those that facts list. */
const isListed = (name, listed) => listed.some(each => fits(name, each.name));
/** Cookies of services that an answer no longer permits, on the vendors' own domains, where a page cannot delete them. */
const outOfReach = (previous, consent, services, facts) => services
    .filter(service => permits(previous, service) && !permits(consent, service))
    .flatMap(({ id }) => facts[id]?.cookies ?? [])
    .flatMap(({ name, domain }) => (domain ? [`${name} (${domain})`] : []));
/**
 * What the services that an answer does not permit leave behind, but for what a permitted one leaves too, and for what
 * stores a refusal.
 */
function forbiddenTraces(consent, services, facts) {
    const listed = (kind, permitted) => services
        .filter(service => permits(consent, service) === permitted)
        .flatMap(({ id }) => facts[id]?.[kind] ?? [])
        // What lies on the vendor's domain is out of reach; a cookie of that name on the site's own is the site's.
        .filter(({ domain }) => !domain);
    const forbids = (kind) => {
        const notPermitted = listed(kind, false);
        if (!notPermitted.length)
            return undefined;
        const kept = [...listed(kind, true), ...notPermitted.filter(({ refusal }) => refusal)];
        return (name) => isListed(name, notPermitted) && !isListed(name, kept);
    };
    return { cookie: forbids('cookies'), storage: forbids('storage') };
}

export { forbiddenTraces, isListed, outOfReach };

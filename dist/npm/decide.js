import { choose } from './core/choose.js';
import { optionalCategories, addMonths } from './core/consent.js';
import { factsOf } from './core/facts-of.js';
import { pickServices } from './core/pick-services.js';
import { encode, decode } from './core/record.js';
import { createEffects } from './effects.js';
import { createInterface } from './interface.js';
import { deleteCookie } from './page/delete-cookie.js';
import { createRecordWriter } from './page/record-writer.js';
import { report } from './page/report.js';

/**
 * `catalogue`: services that may stand among the options by name; what is told about them is enough. `facts`: those of
 * services, by id; a service may bring its own. `mount`: the interface.
 */
const createDecider = (mount, catalogue, facts) => (context, further) => {
    const { options, current, read, record, categories } = context;
    // What is wrong with them is told once.
    const services = pickServices(options, current.services.length ? () => { } : report, {
        ...catalogue,
        ...further?.catalogue,
    });
    const known = { ...facts, ...further?.facts };
    current.services = services;
    const own = factsOf(services, known);
    const { policyVersion, cookieName, cookieMonths } = record;
    const screen = createInterface(mount, { ...context, facts: own });
    const write = createRecordWriter(cookieName, read);
    const { carryOut, settle } = createEffects({ ...context, services, facts: own, known });
    const take = (consent, saved) => {
        const previous = current.consent;
        current.consent = consent;
        screen.show({ asking: undefined, settings: false, saved });
        carryOut(previous).catch(report);
    };
    const keep = (at, allowed, also = []) => {
        const asked = services.map(({ id }) => id);
        const text = encode(policyVersion, at, allowed, asked, also);
        // A record on another path or domain would shadow this one.
        deleteCookie(cookieName);
        const saved = write(text, addMonths(at, cookieMonths)) && !!decode(text);
        // A record of very many services is longer than a cookie may be: then the answer counts for this page alone.
        return { consent: { ...decode(encode(policyVersion, at, allowed, [])), asked, also }, saved };
    };
    const allowOnly = (allowed, also) => {
        const { consent, saved } = keep(Date.now(), allowed, also);
        take(consent, saved);
    };
    return {
        services,
        screen,
        facts: own,
        record,
        decide(choices) {
            const known = [...optionalCategories, ...services.map(({ id }) => id)];
            for (const name of Object.keys(Object(choices))) {
                if (![...known, 'necessary'].includes(name))
                    report(`Unknown "${name}". Known: ${known.join(', ')}`);
            }
            const { allowed, also } = choose(current.consent, Object(choices), services);
            allowOnly(allowed, also);
        },
        acceptAll: () => allowOnly(categories()),
        rejectAll: () => allowOnly([]),
        follow: consent => take(consent, undefined),
        adopt: (allowed, at) => take(keep(at, allowed).consent, undefined),
        settle,
    };
};

export { createDecider };

import { choose } from './core/choose.js';
import { optionalCategories, addMonths, permits } from './core/consent.js';
import { factsOf } from './core/facts-of.js';
import { pickServices } from './core/pick-services.js';
import { encode, decode } from './core/record.js';
import { outOfReach, forbiddenTraces } from './core/traces.js';
import { createInterface } from './interface.js';
import { clear } from './page/clear.js';
import { deleteCookie } from './page/delete-cookie.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { createRecordWriter } from './page/record-writer.js';
import { report } from './page/report.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { writeCookie } from './page/write-cookie.js';

/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0]);
/**
 * `catalogue`: services that may stand among the options by name; what is told about them is enough. `facts`: those of
 * services, by id; a service may bring its own. `mount`: the interface.
 */
const createDecider = (mount, catalogue, facts) => (context, further) => {
    const { options, current, read, record, sensitive, held, engine, drop, categories } = context;
    const services = pickServices(options, report, { ...catalogue, ...further?.catalogue });
    const known = { ...facts, ...further?.facts };
    current.services = services;
    const own = factsOf(services, known);
    const { policyVersion, cookieName, cookieMonths } = record;
    const screen = createInterface(mount, { ...context, facts: own });
    const write = createRecordWriter(cookieName, read);
    /** Services that the page's own snippets run are asked about by their category alone. */
    const sweep = () => {
        const found = held.found();
        const asked = [...current.consent.asked, ...found.map(({ id }) => id)];
        return clear(forbiddenTraces({ ...current.consent, asked }, [...services, ...found], { ...known, ...own }));
    };
    let kept = false;
    /** Where it does not come, nothing is started, and all else takes its course. */
    const running = () => engine().catch(report);
    const settle = async (reload) => {
        const { consent } = current;
        if (!reload)
            await (await running())?.start();
        if (current.consent !== consent)
            return;
        current.reload = reload ? renew : undefined;
        if (reload && !hasUnsavedInput())
            renew();
        else
            held.update();
    };
    /** What follows from a decision, once the visitor has seen their click answered. */
    const carryOut = async (previous) => {
        const { consent } = current;
        await afterPaint();
        // A later decision speaks for this one too.
        if (current.consent !== consent)
            return;
        const runner = await running();
        if (current.consent !== consent)
            return;
        const goesOn = held.change();
        const reload = runner?.change(consent, sensitive.here()) || goesOn;
        if (!runner)
            drop();
        for (const service of services)
            if (service.refusal && !permits(consent, service))
                writeCookie(service.refusal);
        if (!reload)
            await runner?.start();
        if (current.consent !== consent)
            return;
        current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, own)];
        if (current.leftovers.length)
            console.debug('askfirst: out of reach of this page:', current.leftovers);
        if (!kept)
            keepClear(sweep);
        kept = true;
        const detail = { consent, previous, leftovers: current.leftovers };
        native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
        await settle(reload);
    };
    const take = (consent, saved) => {
        const previous = current.consent;
        current.consent = consent;
        screen.show({ asking: undefined, settings: false, saved });
        carryOut(previous);
    };
    const keep = (at, allowed, also = []) => {
        const asked = services.map(({ id }) => id);
        const text = encode(policyVersion, at, allowed, asked, also);
        // A record on another path or domain would shadow this one.
        deleteCookie(cookieName);
        return { consent: decode(text), saved: write(text, addMonths(at, cookieMonths)) };
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

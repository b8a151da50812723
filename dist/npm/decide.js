import { choose } from './core/choose.js';
import { optionalCategories, addMonths } from './core/consent.js';
import { pickServices } from './core/pick-services.js';
import { encode, decode } from './core/record.js';
import { hasSoundFacts } from './core/sound-facts.js';
import { createInterface } from './interface.js';
import { createCategories } from './page/asked-categories.js';
import { deleteCookie } from './page/delete-cookie.js';
import { readAll } from './page/jar.js';
import { createRecordWriter } from './page/record-writer.js';
import { renew } from './page/renew.js';
import { report } from './page/report.js';
import { afterPaint, nextTask } from './page/tasks.js';

/**
 * `mount`: the interface. `catalogue`: services that may stand among the options by name; what is told about them is enough.
 */
const createDecider = (mount, catalogue) => (context, further) => {
    const { options, current, read, record, page, engine, effects } = context;
    // What is wrong with them is told once.
    const tell = current.services.length ? () => { } : report;
    const services = pickServices(options, tell, { ...catalogue, ...further }).filter(service => hasSoundFacts(service, tell));
    current.services = services;
    const asked = services.map(({ id }) => id);
    // What is wrong with these is told here; for who runs services only the right words count.
    read('urlPassthrough', true, false);
    read('adsDataRedaction', true, true);
    const mode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/);
    for (const { name, advanced } of services) {
        if (advanced && mode === 'advanced') {
            console.warn(`askfirst: ${name} sends requests before an answer, because consentMode is "advanced".`);
        }
    }
    const { policyVersion, cookieName, cookieMonths } = record;
    const categories = createCategories(services, page);
    const screen = createInterface(mount, { ...context, categories });
    const write = createRecordWriter(cookieName, read);
    /** Lets a decision take effect, most of it once the visitor has seen their click answered. `tell`: what became of it. */
    const take = async (consent, tell) => {
        const previous = current.consent;
        current.consent = consent;
        screen.show({ asking: undefined, settings: false, saved: undefined });
        await afterPaint();
        // A later decision speaks for this one too.
        if (current.consent !== consent)
            return;
        // Where it does not come, nothing is started, and all else takes its course.
        const running = engine.start().catch(report);
        tell?.();
        await nextTask();
        const arrived = await effects().catch(error => {
            report(error);
            // Only a new visit ends what runs, then.
            if (page.ran.size)
                renew();
        });
        await arrived?.carryOut(previous, running);
    };
    /** Stores an answer and lets it take effect. `silent`: the visitor gave it elsewhere, and is told nothing. */
    const answer = (at, allowed, also = [], silent = false) => {
        const text = encode(policyVersion, at, allowed, asked, also);
        // A record on another path or domain would shadow this one. Some 18 deletions: not for nothing.
        if (readAll(cookieName).length)
            deleteCookie(cookieName);
        const isWritten = write(text, addMonths(at, cookieMonths));
        const consent = { ...decode(encode(policyVersion, at, allowed, [])), asked, also };
        take(consent, () => {
            // A record of very many services is longer than a cookie may be: then the answer counts for this page alone.
            const saved = isWritten() && !!decode(text);
            if (!silent)
                screen.show({ saved });
        }).catch(report);
    };
    return {
        screen,
        categories,
        async ask(asking) {
            const { consent } = current;
            await screen.prepare();
            // Meanwhile page code or another tab may have decided.
            if (current.consent === consent && categories().length)
                screen.show({ asking });
        },
        decide(choices) {
            const known = [...optionalCategories, ...asked];
            for (const name of Object.keys(Object(choices))) {
                if (![...known, 'necessary'].includes(name))
                    report(`Unknown "${name}". Known: ${known.join(', ')}`);
            }
            const { allowed, also } = choose(current.consent, Object(choices), services);
            answer(Date.now(), allowed, also);
        },
        acceptAll: () => answer(Date.now(), categories()),
        rejectAll: () => answer(Date.now(), []),
        follow: consent => void take(consent).catch(report),
        adopt: (allowed, at) => answer(at, allowed, [], true),
    };
};

export { createDecider };

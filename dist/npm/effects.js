import { permits } from './core/consent.js';
import { outOfReach, forbiddenTraces } from './core/traces.js';
import { clear } from './page/clear.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { report } from './page/report.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { writeCookie } from './page/write-cookie.js';

/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0]);
/** `facts`: those of the site's services by id. `known`: those of all services, which a snippet in the page may run. */
function createEffects({ current, sensitive, held, engine, drop, services, facts, known, }) {
    /** Services that the page's own snippets run are asked about by their category alone. */
    const sweep = () => {
        const found = held.found();
        const asked = [...current.consent.asked, ...found.map(({ id }) => id)];
        return clear(forbiddenTraces({ ...current.consent, asked }, [...services, ...found], { ...known, ...facts }));
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
        current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, facts)];
        if (current.leftovers.length)
            console.debug('askfirst: out of reach of this page:', current.leftovers);
        if (!kept)
            keepClear(sweep);
        kept = true;
        const detail = { consent, previous, leftovers: current.leftovers };
        native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
        await settle(reload);
    };
    return { carryOut, settle };
}

export { createEffects };

import { optionalCategories } from './core/consent.js';
import { heldCategories } from './page/held-markup.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';

function createHeldMarkup(context) {
    const { load, nonce, current, sensitive, options, page, askfirst, allowed, engine, ask } = context;
    let hold;
    const fetchHold = onDemand(async () => {
        // A script that names a service runs only as the service may.
        const [createHold] = await Promise.all([load('hold'), engine.start()]);
        hold = createHold({
            allowed,
            decided: () => current.consent.decided,
            sensitive: sensitive.here,
            permits: id => current.services.some(service => service.id === id) ? !!engine.running()?.permits(id) : undefined,
            decide: choices => askfirst().decide(choices),
            frames: onDemand(() => load('frames')),
            options,
            nonce,
            report,
        });
        hold.update();
        return hold;
    });
    const found = () => page.guard?.found ?? [];
    return {
        when(condition, run, undo) {
            let end = () => { };
            const watch = (arrived) => {
                if (end)
                    end = arrived.when(condition, run, undo);
            };
            fetchHold().then(watch).catch(report);
            return () => {
                end?.();
                end = undefined;
            };
        },
        begin: () => void fetchHold().catch(report),
        change() {
            const goesOn = page.guard?.update({
                consent: current.consent,
                sensitive: sensitive.here(),
                services: current.services,
                ask: () => void ask().catch(report),
            });
            return hold?.outlived() || !!goesOn;
        },
        update: () => hold?.update(),
        categories() {
            const subjects = [...current.services, ...found()];
            const known = [...heldCategories(), ...subjects.flatMap(({ needs, category }) => needs ?? category)];
            return optionalCategories.filter(category => known.includes(category));
        },
        found,
        end: () => hold?.destroy(),
    };
}

export { createHeldMarkup };

import { allowsAny } from './core/consent.js';
import { HELD } from './page/held-markup.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { watchFor } from './page/watch-for.js';

function createHeldMarkup(context) {
    const { surroundings, loadScript, current, sensitive, options, page, askfirst, allowed, runner, running, ask } = context;
    let hold;
    let ended = false;
    const fetchHold = onDemand(async () => {
        const createHold = await surroundings.loadHold(loadScript);
        // A script that names a service runs only as the service may.
        if (allowsAny(current.consent))
            await runner();
        hold = createHold({
            allowed,
            decided: () => current.consent.decided,
            sensitive: sensitive.here,
            permits: id => (running()?.services.some(service => service.id === id) ? running()?.permits(id) : undefined),
            decide: choices => askfirst().decide(choices),
            options,
            nonce: surroundings.nonce,
            report,
        });
        if (ended)
            hold.destroy();
        else
            hold.update();
        return hold;
    });
    return {
        when(condition, run, undo) {
            let end = () => { };
            const watch = (engine) => {
                if (end)
                    end = engine.when(condition, run, undo);
            };
            fetchHold().then(watch).catch(report);
            return () => {
                end?.();
                end = undefined;
            };
        },
        begin() {
            const end = watchFor(HELD, () => fetchHold().catch(report));
            return () => {
                ended = true;
                end();
                hold?.destroy();
            };
        },
        change() {
            const goesOn = page.guard?.update({
                consent: current.consent,
                sensitive: sensitive.here(),
                services: running()?.services ?? [],
                ask: () => void ask().catch(report),
            });
            return hold?.outlived() || !!goesOn;
        },
        update: () => hold?.update(),
        found: () => page.guard?.found ?? [],
    };
}

export { createHeldMarkup };

import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';

function createHeldMarkup(context) {
    const { load, current, sensitive, page, engine, ask } = context;
    let hold;
    const fetchHold = onDemand(async () => {
        // A script that names a service runs only as the service may.
        const [createHold] = await Promise.all([load('hold'), engine.start()]);
        hold = createHold(context);
        hold.update();
        return hold;
    });
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
        begin: () => fetchHold().catch(report),
        change() {
            const goesOn = page.guard?.update({
                consent: current.consent,
                sensitive: sensitive.here(),
                services: current.services,
                ask: () => ask().catch(report),
            });
            return hold?.outlived() || !!goesOn;
        },
        update: () => hold?.update(),
        end: () => hold?.destroy(),
    };
}

export { createHeldMarkup };

import { allowsAny } from './core/consent.js';
import { onDemand } from './page/on-demand.js';

function createEngine(context) {
    const { load, expected, read, current } = context;
    const consentMode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/);
    let running;
    const fetchRunner = onDemand(async () => {
        running = (await load('services'))({ ...context, consentMode });
        return running;
    });
    return {
        async start() {
            const isDue = expected.length && (consentMode === 'advanced' || allowsAny(current.consent));
            return isDue ? fetchRunner() : running;
        },
        running: () => running,
    };
}

export { createEngine };

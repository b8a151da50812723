import { allowsAny } from './core/consent.js';
import { onDemand } from './page/on-demand.js';

function createEngine(context) {
    const { load, expected, options, current } = context;
    let running;
    const fetchRunner = onDemand(async () => {
        running = (await load('services'))(context);
        return running;
    });
    return {
        async start() {
            const isDue = expected.length && (options['consentMode'] === 'advanced' || allowsAny(current.consent));
            return isDue ? fetchRunner() : running;
        },
        running: () => running,
    };
}

export { createEngine };

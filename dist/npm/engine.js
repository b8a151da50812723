import { allowsAny } from './core/consent.js';
import { onDemand } from './page/on-demand.js';

function createEngine(context) {
    const { load, expected, further, options, current } = context;
    let running;
    const fetchRunner = onDemand(async () => {
        const [createRunner, services] = await Promise.all([load('services'), further.services()]);
        running = createRunner(context, services?.catalogue);
        return running;
    });
    return {
        async start() {
            await further.named();
            const isDue = expected.length && (options['consentMode'] === 'advanced' || allowsAny(current.consent));
            return isDue ? fetchRunner() : running;
        },
        running: () => running,
    };
}

export { createEngine };

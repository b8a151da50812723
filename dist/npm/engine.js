import { allowsAny } from './core/consent.js';
import { onDemand } from './page/on-demand.js';

function createEngine(context) {
    const { load, page, expected, options, read, current, sensitive } = context;
    const consentMode = read('consentMode', 'basic', 'basic', /^(basic|advanced)$/);
    let running;
    const fetchRunner = onDemand(async () => {
        const isSensitive = options['sensitive'] || sensitive.here();
        const [createRunner, createPages] = await Promise.all([load('services'), isSensitive && load('sensitive')]);
        const sensitivePages = createPages ? createPages(sensitive) : undefined;
        running = createRunner({ ...context, consentMode, ran: page.ran, sensitivePages });
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

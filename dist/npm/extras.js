import { report } from './page/report.js';

function createExtras(context) {
    const { load, options, ends, askfirst, current, record, effects } = context;
    const fetch = (part, use) => load(part).then(use).catch(report);
    return {
        debug() {
            if (`${options['debug'] ?? false}` !== 'false')
                fetch('debug', start => ends.push(start(context)));
        },
        table: () => void fetch('policy', async (fill) => {
            await effects();
            ends.push(fill(askfirst(), { ...current, record }, options));
        }),
        move: async (asking) => options['moveFrom'] && fetch('move', start => start({ ...context, asking })),
    };
}

export { createExtras };

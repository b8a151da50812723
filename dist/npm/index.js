import { create } from './create.js';

/**
 * Starts askfirst in a browser: asks the visitor if there is no answer yet, and starts the services that are allowed.
 * A second call gets the running instance. Wrong options are reported in the console and left out; nothing is thrown.
 */
function start({ language, nonce = '', ...options }) {
    const load = async () => language ?? (await import('./i18n/en.js')).en;
    return create(options, {
        nonce,
        origins: [],
        // What is no list of services is reported when they are picked.
        expected: [options.services ?? []].flat().filter(Boolean),
        async loadHold() {
            const [{ createHold }, { embeds }, { tag, frames }] = await Promise.all([
                import('./hold/hold.js'),
                import('./embeds/index.js'),
                load(),
            ]);
            return context => createHold({ ...context, embeds }, tag, frames);
        },
        async loadTable() {
            const [{ createTable }, { tag, settings, table }] = await Promise.all([import('./table/table.js'), load()]);
            return (...parts) => createTable(...parts, tag, settings, table);
        },
        loadRunner: async () => (await import('./runner.js')).createRunner(),
        loadMove: async () => (await import('./move/move.js')).startMove,
        loadDebug: async () => (await import('./debug/debug.js')).createDebug,
        async loadDecide() {
            const [{ createDecider }, { facts }] = await Promise.all([import('./decide.js'), import('./services/facts.js')]);
            return createDecider(facts);
        },
        async loadUi() {
            const [{ mount }, { tag, banner }] = await Promise.all([import('./ui/mount.js'), load()]);
            return context => mount(context, tag, banner);
        },
        async loadSettings() {
            const [{ createSettings }, { tag, settings, banner }] = await Promise.all([import('./ui/Settings.js'), load()]);
            return createSettings(tag, settings, banner);
        },
    });
}

export { start };

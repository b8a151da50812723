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
        loadRunner: async () => (await import('./runner.js')).createRunner(),
        loadDecide: async () => (await import('./decide.js')).createDecider,
        async loadUi() {
            const [{ mount }, { tag, banner }] = await Promise.all([import('./ui/mount.js'), load()]);
            return context => mount(context, tag, banner);
        },
        async loadSettings() {
            const [{ createSettings }, { tag, settings }] = await Promise.all([import('./ui/Settings.js'), load()]);
            return createSettings(tag, settings);
        },
    });
}

export { start };

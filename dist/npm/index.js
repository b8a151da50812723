import { ownServices } from './core/pick-services.js';
import { create } from './create.js';

/**
 * Starts askfirst in a browser: asks the visitor if there is no answer yet, and starts the services that are allowed.
 * A second call gets the running instance. Wrong options are reported in the console and left out; nothing is thrown.
 */
function start({ language, nonce = '', ...options }) {
    const words = async () => language ?? (await import('./i18n/en.js')).en;
    const parts = {
        async services() {
            return (await import('./runner.js')).createRunner(ownServices);
        },
        // An option that nobody knows.
        further: async () => (await import('./further.js')).createFurther({}),
        async sensitive() {
            const [{ createSensitivePages }, { tellGoogle }] = await Promise.all([
                import('./page/sensitive-pages.js'),
                import('./services/tell-google.js'),
            ]);
            return createSensitivePages(tellGoogle, {});
        },
        async ask() {
            const [{ createDecider }, { mount }, { tag, banner }] = await Promise.all([
                import('./decide.js'),
                import('./ui/mount.js'),
                words(),
            ]);
            return createDecider(context => mount(context, tag, banner), ownServices);
        },
        async effects() {
            const [{ createEffects }, { facts }] = await Promise.all([import('./effects.js'), import('./services/facts.js')]);
            return createEffects(facts, {});
        },
        async settings() {
            const [{ createSettings }, { tag, settings, banner }] = await Promise.all([import('./ui/Settings.js'), words()]);
            return createSettings(tag, settings, banner);
        },
        hold: async () => (await import('./hold/hold.js')).createHold,
        async frames() {
            const [{ createFrames }, { embeds }, { tag, frames }] = await Promise.all([
                import('./hold/frames.js'),
                import('./embeds/index.js'),
                words(),
            ]);
            return (...context) => createFrames(...context, embeds, tag, frames);
        },
        async policy() {
            const [{ startTable }, texts] = await Promise.all([import('./table/start-table.js'), words()]);
            return context => startTable(context, texts);
        },
        move: async () => (await import('./move/move.js')).startMove,
        debug: async () => (await import('./debug/debug.js')).startDebug,
    };
    return create(options, {
        nonce,
        origins: [],
        // What is no list of services is reported when they are picked.
        expected: [options.services ?? []].flat().filter(Boolean),
        names: ['services'],
        load: part => parts[part](),
    });
}

export { start };
